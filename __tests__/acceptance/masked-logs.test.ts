import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCompany } from '../../sandbox/accounts/demo/demo-company';
import type { World } from '../../sandbox/cli/demo-world';
import { connectedWorld, runExport } from './worlds';

const source = join(__dirname, '../../src');
const files = (readdirSync(source, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));

it('only one file of the product speaks to N/log', () => {
  const speakers = files.filter((name) => /from 'N\/log'|\bconsole\.\w+\(/.test(readFileSync(join(source, name), 'utf8')));
  expect(speakers.map((name) => name.replaceAll('\\', '/'))).toEqual(['netsuite/log.ts']);
});

const logText = (world: World): string => world.account.logs.map(({ title, details }) => `${title}\n${details}`).join('\n');

/** Every text in a value, however deep. */
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];

it('the logs of a demo run with every kind of customer and many faults hold no address, phone number, token or key', () => {
  const world = connectedWorld();
  world.spp.injectFault({ on: 'api', kind: 'expired-token' });
  runExport(world);
  world.spp.injectFault({ on: 'api', kind: 'http-500', times: 3 });
  runExport(world);
  world.spp.injectFault({ on: 'api', kind: 'status-on-modify', status: 1104 });
  runExport(world);
  const logged = logText(world);
  expect(logged.length).toBeGreaterThan(100);

  const personal = demoCompany().customers.flatMap(({ record }) =>
    texts(record).filter((text) => /\S@\S/.test(text) || /^\+?[\d ()/.-]{7,}$/.test(text)),
  );
  const leakedValues = [...new Set(personal)].filter((text) => !/^\d+$/.test(text) && !/^\d{4}-/.test(text) && logged.includes(text));
  expect(leakedValues).toEqual([]);
  const connection = world.account.store.all('customrecord_spx_connection')[0]?.fields ?? {};
  const kept = Object.entries(connection).flatMap(([name, value]) => (/token$|api_key$/.test(name) ? texts(value) : []));
  expect(kept.filter((text) => text.length > 5 && logged.includes(text))).toEqual([]);
  expect(logged).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
  expect(logged).not.toMatch(/access_token|refresh_token|Bearer (?!\*)|Basic (?!\*)/);
});
