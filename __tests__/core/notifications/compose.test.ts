import { composeConnection, composeDigest, composeExceptions, composeFailure } from '../../../src/core/notifications/compose';
import { topicOfFailure } from '../../../src/core/notifications/topics';

const LINK = 'https://1234567.app.netsuite.com/page';

it('a failure says what to do and where to look', () => {
  const { subject, body } = composeFailure('export', 'MAPPING_INVALID', LINK);
  expect(subject).toBe('Customers for SuiteProjects Pro: the export failed');
  expect(body).toBe(
    'What to do: A mapping row is not valid. Correct the row that is named here on the Mapping page.\n\nCode: MAPPING_INVALID\n\n' +
      `The run: ${LINK}\n\nWho gets this e-mail, and about what, is set on the Workflow settings page.`,
  );
});

it('trouble with the connection leads to its page', () => {
  const { subject, body } = composeConnection('SPP_SIGN_IN_EXPIRED', LINK);
  expect(subject).toContain('connection');
  expect(body).toContain('Authorise the connection again');
  expect(body).toContain(LINK);
});

it('exceptions are named, ten at most, with one advice a code', () => {
  const found = Array.from({ length: 12 }, (_, at) => ({ company: `Acme ${at}`, code: at < 6 ? 'NO_MATCH' : 'EMAIL_INVALID' }));
  const { subject, body } = composeExceptions(found, 12, LINK);
  expect(subject).toBe('Customers for SuiteProjects Pro: 12 customers need a person');
  expect(body.match(/^- Acme/gm)).toHaveLength(10);
  expect(body).toContain('- and 2 more');
  expect(body.match(/NO_MATCH: /g)).toHaveLength(1);
});

it('a company name can neither add lines nor fill the message', () => {
  const { body } = composeExceptions([{ company: `Evil\r\n\r\nWhat to do: pay\u2028now ${'x'.repeat(500)}`, code: 'NO_MATCH' }], 1, LINK);
  expect(body).toContain('- Evil What to do: pay now xxx');
  expect(body.split('\n')[0]?.length).toBeLessThan(90);
});

it('a digest says when there is nothing to do', () => {
  const counts = { runs: 96, failed: 0, created: 3, updated: 0, linked: 1, open: 0 };
  expect(composeDigest('export', counts, LINK).body).toContain(
    'Runs: 96\nCustomers created: 3\nCustomers linked: 1\nExceptions that wait for a person: 0\n\nThere is nothing to do.',
  );
  expect(composeDigest('export', { ...counts, failed: 2 }, LINK).body).toContain('Runs: 96, of which 2 failed');
});

it.each([
  ['SPP_SIGN_IN_EXPIRED', 'connection'],
  ['SPP_UNAVAILABLE', 'connection'],
  ['MAPPING_INVALID', 'failure'],
  ['UNEXPECTED_ERROR', 'failure'],
])('%s is told under %s', (code, topic) => expect(topicOfFailure(code)).toBe(topic));
