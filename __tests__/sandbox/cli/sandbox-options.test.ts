import { sandboxOptions } from '../../../sandbox/cli/sandbox-options';

it('serves at 8080 to 8082 and keeps its state in .sandbox, unless told otherwise', () => {
  expect(sandboxOptions([])).toEqual({
    ports: { netSuite: 8080, suiteProjectsPro: 8081, external: 8082 },
    state: '.sandbox/state.json',
    linked: undefined,
    isEmpty: false,
  });
  expect(
    sandboxOptions(['--netsuite-port', '9080', '--suiteprojects-port=9081', '--external-port', '9082', '--state', '/tmp/x.json']),
  ).toEqual({
    ports: { netSuite: 9080, suiteProjectsPro: 9081, external: 9082 },
    state: '/tmp/x.json',
    linked: undefined,
    isEmpty: false,
  });
});

it('begins with nothing set up when asked to', () => expect(sandboxOptions(['--empty'])).toMatchObject({ isEmpty: true }));

it('begins with linked customers when asked to', () => expect(sandboxOptions(['--linked', '5000'])).toMatchObject({ linked: 5000 }));

it.each([
  ['a port that is none', ['--netsuite-port', '0'], '0 is not a port.'],
  ['a port that is no number', ['--netsuite-port', '80a'], '80a is not a port.'],
  ['one port for both systems', ['--netsuite-port', '8081'], 'Two hosts cannot be served at port 8081.'],
  ['one port for both hosts of NetSuite', ['--external-port', '8080'], 'Two hosts cannot be served at port 8080.'],
  ['no customers', ['--linked', '0'], '0 is not a number of customers from 1 to 20000.'],
  ['too many customers', ['--linked', '20001'], '20001 is not a number of customers'],
  ['an option that does not exist', ['--port', '1'], "Unknown option '--port'"],
])('refuses %s', (_case, args, message) => {
  expect(() => sandboxOptions(args)).toThrow(message);
});
