import { mask } from '../../../src/core/logging/mask';

it.each([
  ['an e-mail address', "INVALID_EMAIL: jane.o'hara+x@mail.example.co.uk is taken", 'INVALID_EMAIL: *** is taken'],
  ['two addresses', 'a@b.example, c@d.example', '***, ***'],
  ['an international phone number', 'call +49 (0)30 123 456-78 now', 'call *** now'],
  ['a phone number in groups', 'phone 030 1234 5678.', 'phone ***.'],
  ['an American phone number', '"(415) 555-0123"', '"***"'],
  ['a bearer token', 'Authorization: Bearer abc.def-123', 'Authorization: *** ***'],
  ['a basic authorization', 'sent Basic dXNlcjpwYXNz', 'sent Basic ***'],
  ['a token in JSON', '{"access_token":"x1","expires_in":3600}', '{"access_token":"***","expires_in":3600}'],
  ['a token in a form', 'grant_type=refresh_token&refresh_token=r-1&x=2', 'grant_type=refresh_token&refresh_token=***&x=2'],
  ['a token in XML', '<Login><access_token>t1</access_token></Login>', '<Login><access_token>***</access_token></Login>'],
  ['the API key of a request', '<request namespace="n" key="a b c">', '<request namespace="n" key="***">'],
  ['the answer to a sign-in', 'GET /x?page=1&code=Zk9-1&state=77 HTTP', 'GET /x?page=1&code=***&state=*** HTTP'],
  ['what looks like a token', 'sent aB3dE5gH7jK9mN1pQ3sT5vW7 to', 'sent *** to'],
])('hides %s', (_, text, masked) => expect(mask(text)).toBe(masked));

it.each([
  'SuiteProjects Pro customer 12345 was not created',
  'SPP_REQUEST_LIMIT (status=556, until=2026-09-03T12:00:00.000Z)',
  'SSS_USAGE_LIMIT_EXCEEDED',
  'PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED',
  'SPP_RECORD_REFUSED, status 1104: SuiteProjects Pro ids 1001, 1002, 1003, 1004',
  '12 of 50 runs from before 2026-01-02 were removed.',
  'customscript_spx_export_mr customdeploy_spx_export_ondemand',
  '2026-09-03 07:05:09',
  '[{"code":"NAME_TOO_LONG"}]',
])('leaves alone what an engineer needs: %s', (text) => expect(mask(text)).toBe(text));
