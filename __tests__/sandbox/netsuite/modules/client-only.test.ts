import { answer } from '../realm/scripted-account';

describe.each(['N/currentRecord', 'N/ui/dialog'])('%s in a server script', (id) => {
  it('can be a dependency (public user event scripts)', () => expect(answer({ client: id }, 'return 7')).toBe(7));

  it.each(['client.get()', 'client.alert({ message: 1 })', 'new client.CurrentRecord()'])('%s is not emulated', (use) => {
    expect(() => answer({ client: id }, `try { ${use} } catch (e) { return 'swallowed' }`)).toThrow(`NOT_EMULATED: ${id}.`);
  });
});
