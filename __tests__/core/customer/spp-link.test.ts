import { isLinkTemplate, sppLink } from '../../../src/core/customer/spp-link';

const facts = { host: 'acme.app.netsuitesuiteprojectspro.com', id: '1007' };

it.each([
  ['https://{host}/', 'https://acme.app.netsuitesuiteprojectspro.com/'],
  ['https://{host}/customers/{id}', 'https://acme.app.netsuitesuiteprojectspro.com/customers/1007'],
  ['https://idp.example/sso?RelayState={id}', 'https://idp.example/sso?RelayState=1007'],
])('%s leads to %s', (template, address) => {
  expect(isLinkTemplate(template)).toBe(true);
  expect(sppLink(template, facts)).toBe(address);
});

it.each([
  'http://{host}/',
  'javascript:alert({id})',
  '{host}/customers',
  'https://{host}/{name}',
  'https://{host}/{',
  'https://{host}/"onclick="x',
  'https://{host}/ a',
  'https://{host}/<b>',
  'https://{host}\\@evil.example',
  '',
])('%j is no template', (template) => expect(isLinkTemplate(template)).toBe(false));

it('is no address when what it names is not known', () => {
  expect(sppLink('https://{host}/', { ...facts, host: '' })).toBe('');
  expect(sppLink('https://{host}/{id}', { ...facts, id: '' })).toBe('');
  expect(sppLink('https://{host}/', { ...facts, id: '' })).toBe('https://acme.app.netsuitesuiteprojectspro.com/');
});

it('writes an id so that it stays one part of the address', () => {
  expect(sppLink('https://{host}/{id}', { ...facts, id: '1/../2?x' })).toBe(`https://${facts.host}/1%2F..%2F2%3Fx`);
});
