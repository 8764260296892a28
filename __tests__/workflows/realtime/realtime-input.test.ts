import { readRealtimeInput } from '../../../src/workflows/realtime/realtime-input';

const ENTERED = { isOn: true, keySecretId: ' CUSTSECRET_Key ', mostMinutes: ' 5', perMinute: '120' };

it('reads what was entered, tidied', () => {
  expect(readRealtimeInput(ENTERED)).toEqual({
    kind: 'read',
    input: { isOn: true, keySecretId: 'custsecret_key', mostMinutes: 5, perMinute: 120 },
  });
});

it.each([
  ['the key itself', { keySecretId: 'a key of 32 letters' }, 'Signal key'],
  ['no minutes', { mostMinutes: '' }, 'Most minutes'],
  ['no whole minutes', { mostMinutes: '1.5' }, 'Most minutes'],
  ['no time at all', { mostMinutes: '0' }, 'Most minutes'],
  ['more than an hour', { mostMinutes: '61' }, 'Most minutes'],
  ['no signals', { perMinute: '0' }, 'Signals per minute'],
  ['too many signals', { perMinute: '1001' }, 'Signals per minute'],
])('refuses %s', (_, own, field) => {
  const read = readRealtimeInput({ ...ENTERED, ...own });
  expect(read).toEqual({ kind: 'refused', problems: [expect.stringContaining(field)] });
  expect(JSON.stringify(read)).not.toContain('a key of 32 letters');
});
