import { describeError, ERROR_CODES } from '../../../src/core/errors/catalogue';
import { CONNECTION_ERRORS } from '../../../src/core/errors/connection-errors';
import { MAPPING_ERRORS } from '../../../src/core/errors/mapping-errors';
import { RECORD_ERRORS } from '../../../src/core/errors/record-errors';
import { SUITEPROJECTS_ERRORS } from '../../../src/core/errors/suiteprojects-errors';
import { WORKFLOW_ERRORS } from '../../../src/core/errors/workflow-errors';

it('gives no code twice', () => {
  const areas = [SUITEPROJECTS_ERRORS, CONNECTION_ERRORS, RECORD_ERRORS, MAPPING_ERRORS, WORKFLOW_ERRORS];
  const codes = areas.flatMap((area) => Object.keys(area));
  expect([...codes].sort()).toEqual([...ERROR_CODES].sort());
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(ERROR_CODES.map((code) => describeError(code)))('$code', (entry) => {
  it('is named in capitals and has both messages', () => {
    expect(entry.code).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
    expect(entry.administrator).toMatch(/^[A-Z].*\.$/s);
    expect(entry.engineer.length).toBeGreaterThan(5);
  });
  it('names a person where one has to act, and nobody where waiting is enough', () => {
    if (entry.recovery === 'fix-configuration' || entry.recovery === 'fix-record' || entry.recovery === 'decide')
      expect(entry.who).not.toBe('nobody');
    if (entry.recovery === 'wait') expect(entry.who).toBe('nobody');
  });
});

it.each([
  ['NETSUITE_REFUSED', 'fix-record'],
  ['POSSIBLE_DUPLICATE', 'decide'],
  ['CONNECTION_INCOMPLETE', 'fix-configuration'],
  ['SETTINGS_INVALID', 'fix-configuration'],
  ['WORKFLOW_NOT_FOUND', 'fix-configuration'],
  ['WORKFLOW_INACTIVE', 'stop'],
  ['UNEXPECTED_ERROR', 'stop'],
] as const)('%s is recovered from by %s', (code, recovery) => expect(describeError(code).recovery).toBe(recovery));
