/** A stable order in which whatever is needed comes first, and the circles that make that impossible. */
export interface DependencyOrder {
  order: string[];
  /** Each circle from one of its members back to itself: `['a', 'b', 'a']`. */
  circles: string[][];
}

/** Orders `ids` so that dependencies come first and the given order is kept otherwise. Unknown ids and references to oneself do not count. */
export function orderByDependency(ids: readonly string[], dependenciesOf: (id: string) => Iterable<string>): DependencyOrder {
  const known = new Set(ids);
  const done = new Set<string>();
  const path: string[] = [];
  const circles: string[][] = [];
  const place = (id: string) => {
    if (done.has(id)) return;
    const start = path.indexOf(id);
    if (start >= 0) {
      circles.push([...path.slice(start), id]);
      return;
    }
    path.push(id);
    for (const other of dependenciesOf(id)) if (other !== id && known.has(other)) place(other);
    path.pop();
    done.add(id);
  };
  ids.forEach(place);
  return { order: [...done], circles };
}
