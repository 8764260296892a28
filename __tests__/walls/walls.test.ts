import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Which rooms a room may import from (design section 2: arrows point one way). */
const allowed: Record<string, string[]> = {
  'src/core': ['src/core'],
  'src/suiteprojects': ['src/suiteprojects', 'src/core'],
  'src/netsuite': ['src/netsuite', 'src/core'],
  'src/workflows': ['src/workflows', 'src/netsuite', 'src/suiteprojects', 'src/core'],
  'src/pages': ['src/pages', 'src/workflows', 'src/netsuite', 'src/suiteprojects', 'src/core'],
  'src/client': ['src/client'],
  'src/scripts': ['src/client', 'src/pages', 'src/workflows', 'src/netsuite', 'src/suiteprojects', 'src/core'],
  sandbox: ['sandbox', 'tools'],
};

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import|require\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1] as string);
}

describe.each(Object.entries(allowed))('the walls of %s', (room, rooms) => {
  const crossings = sources(room).flatMap((file) =>
    imports(file)
      .filter((id) => id.startsWith('.'))
      .map((id) => relative(root, resolve(root, dirname(file), id)))
      .filter((target) => !rooms.some((other) => target === other || target.startsWith(`${other}/`)))
      .map((target) => `${file} imports ${target}`),
  );

  it('is not empty', () => expect(sources(room).length).toBeGreaterThan(0));
  it('imports only from the rooms it may know', () => expect(crossings).toEqual([]));
});

it.each(['src/core', 'src/suiteprojects'])('%s imports no NetSuite module and reads no clock, randomness or Node', (room) => {
  const offences = sources(room).filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return (
      imports(file).some((id) => /^(N\/|node:)/.test(id)) ||
      /Date\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|\bBuffer\b|\bfetch\(/.test(text)
    );
  });
  expect(offences).toEqual([]);
});
