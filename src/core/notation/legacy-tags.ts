import { OUR_POINT } from './keywords';

export interface Tag {
  closes: boolean;
  name: string;
}

/** The tags of a line that consists of `<WORD>` and `</WORD>` alone; undefined for any other line. */
export function tagsOf(line: string): Tag[] | undefined {
  const pattern = /<(\/?)([A-Za-z_]\w*)>\s*/y;
  const tags: Tag[] = [];
  while (pattern.lastIndex < line.length) {
    const [, slash, name] = pattern.exec(line) ?? [];
    if (name === undefined) return undefined;
    tags.push({ closes: slash === '/', name });
  }
  return tags.length === 0 ? undefined : tags;
}

interface OpenTag {
  name: string;
  line: number;
  /** Why what stands inside is not for this workflow. */
  foreign?: string;
}

/** Why what stands inside a tag is not for the customers export; undefined when it is. */
function foreignOf(name: string): string | undefined {
  if (name === 'PUSH' || name === OUR_POINT) return undefined;
  if (name === 'PULL') return 'PULL holds imports into SuiteProjects Pro; this workflow is the export of customers';
  return `${name} is the integration point of another workflow; the export of customers is ${OUR_POINT}`;
}

/** The legacy tags that are open, from the outermost in. */
export class OpenTags {
  private readonly open: OpenTag[] = [];
  /** How many are open by name, so that a closing tag without an opening one is found at once. */
  private readonly counts = new Map<string, number>();

  /** Why the current place is not for this workflow. */
  get foreign(): string | undefined {
    return this.open.at(-1)?.foreign;
  }

  push(name: string, line: number): void {
    const foreign = this.foreign ?? foreignOf(name);
    this.open.push({ name, line, ...(foreign !== undefined && { foreign }) });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** Closes a tag and gives those that stood open inside it; undefined when no such tag is open. */
  close(name: string): OpenTag[] | undefined {
    if ((this.counts.get(name) ?? 0) === 0) return undefined;
    const unclosed: OpenTag[] = [];
    for (let tag = this.pop(); tag !== undefined && tag.name !== name; tag = this.pop()) unclosed.push(tag);
    return unclosed;
  }

  /** Closes all and gives them. */
  closeAll(): OpenTag[] {
    this.counts.clear();
    return this.open.splice(0);
  }

  private pop(): OpenTag | undefined {
    const tag = this.open.pop();
    if (tag !== undefined) this.counts.set(tag.name, (this.counts.get(tag.name) ?? 1) - 1);
    return tag;
  }
}
