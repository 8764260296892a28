import { orderByDependency } from '../dependency-order';
import { objectDependencies, instanceDependencies } from '../dependencies';
import type { Rule } from '../violation';

/** Neither objects nor instances refer to each other in a circle (SDF's step CIRCULAR_DEPENDENCY_VALIDATION). A reference to oneself is none [assumed]. */
export const circularReferences: Rule = {
  name: 'circular-references',
  check: (pkg) =>
    [objectDependencies(pkg), instanceDependencies(pkg)].flatMap((graph) =>
      orderByDependency([...graph.keys()], (id) => graph.get(id)?.needs ?? []).circles.map((circle) => ({
        file: graph.get(circle[0] ?? '')?.file ?? '',
        line: graph.get(circle[0] ?? '')?.element.line ?? 0,
        message: `Circular dependency: ${circle.join(' -> ')}.`,
      })),
    ),
};
