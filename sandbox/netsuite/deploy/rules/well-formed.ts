import type { Rule } from '../violation';

/** manifest.xml, deploy.xml and every object are well-formed XML. */
export const wellFormed: Rule = {
  name: 'well-formed',
  check: (pkg) => pkg.malformed.map(({ file, line, message }) => ({ file, line, message: `The file is not well-formed XML: ${message}` })),
};
