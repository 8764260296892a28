import { integrationOf } from '../../../src/core/customer/integration';

it.each([
  ['spp:summit:1007', '1007', { kind: 'created', sppId: '1007' }],
  ['spp:summit:1007', '', { kind: 'created', sppId: '1007' }],
  ['spp:a:b:1007', '1008', { kind: 'created', sppId: '1007' }],
  ['CRM-1', '1007', { kind: 'linked', sppId: '1007' }],
  ['', '1007', { kind: 'linked', sppId: '1007' }],
  ['spp:summit:x', '', { kind: 'none', sppId: '' }],
  ['', '', { kind: 'none', sppId: '' }],
])('external id %j and SPP id %j', (externalId, sppId, expected) => expect(integrationOf({ externalId, sppId })).toEqual(expected));
