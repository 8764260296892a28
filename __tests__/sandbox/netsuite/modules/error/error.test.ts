import { answer } from '../../realm/scripted-account';

const error = { error: 'N/error' };

describe('N/error', () => {
  it('makes a SuiteScript error with the name and message of the script', () => {
    const body =
      "const e = error.create({ name: 'MINE', message: 'own', notifyOff: true }); return [e.type, e.name, e.message, e instanceof Error].join()";
    expect(answer(error, body)).toBe('error.SuiteScriptError,MINE,own,true');
  });

  it('needs both', () => {
    expect(() => answer(error, "error.create({ name: 'MINE' })")).toThrow(
      expect.objectContaining({ name: 'SSS_MISSING_REQD_ARGUMENT', message: 'error.create: Missing a required argument: message' }),
    );
  });

  it.each(['error.Type.NO_SUCH_CODE', "error.create({ name: 'A', message: new Error('b') })"])('does not emulate %s', (code) => {
    expect(() => answer(error, code)).toThrow(/NOT_EMULATED: N\/error/);
  });
});
