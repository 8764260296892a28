import { endpoint } from '../../src/suiteprojects/endpoint';
import { encodeForm } from '../../src/suiteprojects/form-encoding';
import { productErrorOf } from './fake-server';

it.each([
  ['acme.app.netsuitesuiteprojectspro.com', 'https://acme.app.netsuitesuiteprojectspro.com/api.pl'],
  ['123-acme.app.sandbox.netsuitesuiteprojectspro.com', 'https://123-acme.app.sandbox.netsuitesuiteprojectspro.com/api.pl'],
  ['localhost:8081', 'https://localhost:8081/api.pl'],
])('%s is a host', (host, url) => expect(endpoint(host, '/api.pl')).toBe(url));

it.each([
  '',
  'https://acme.com',
  'acme.com/',
  'acme.com@evil.com',
  'acme.com?x',
  'acme.com#',
  'a b.com',
  '-a.com',
  'a..b',
  'acme.com\n',
  'acme.com:',
])('%j is not', (host) => expect(productErrorOf(() => endpoint(host, '/api.pl')).code).toBe('SPP_REQUEST_INVALID'));

it('encodes a form in order, as browsers do', () => {
  expect(encodeForm({ scope: 'xml rest', 'a&b': `=+/?%ü'()!~*-._`, empty: '' })).toBe(
    'scope=xml+rest&a%26b=%3D%2B%2F%3F%25%C3%BC%27%28%29%21%7E*-._&empty=',
  );
  expect(encodeForm({ x: `ü &=+'()!~*` })).toBe(new URLSearchParams({ x: `ü &=+'()!~*` }).toString());
});
