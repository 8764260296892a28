import type * as record from 'N/record';
import { demoAccount } from '../../../sandbox/accounts/variants';
import { recordModule } from '../../../sandbox/netsuite/modules/record';
import { createStore } from '../../../sandbox/netsuite/records/create-store';
import type { Session } from '../../../sandbox/netsuite/types';
import { acme, addressLine } from '../../sandbox/netsuite/records/fixture';
import type { MethodSample } from './sample';

type Options = Record<string, unknown>;
type Call = (...parameters: unknown[]) => unknown;

const FILE = 7;
const CUSTOMER = { type: 'customer', id: 501 };
const LABEL = { sublistId: 'addressbook', fieldId: 'label' };
const ADDRESS = { sublistId: 'addressbook', fieldId: 'addressbookaddress' };
const LINE = { sublistId: 'addressbook', line: 0 };

/** N/record of an account with the customer 501, which has an address, and the file 7. */
function opened(session: Session): typeof record {
  const store = createStore({ variant: demoAccount, clock: session.account.clock });
  store.insert('customer', acme({ terms: '2' }), { addressbook: [addressLine({ country: 'US' })] });
  Object.assign(session.account, { store, fileIds: new Map([[FILE, '/SuiteScripts/note.txt']]), attachments: [] });
  return recordModule(session) as typeof record;
}

const loaded = (session: Session, isDynamic = false): record.Record => opened(session).load({ ...CUSTOMER, isDynamic });

/** A record in dynamic mode with its first address selected. */
function selected(session: Session): record.Record {
  const customer = loaded(session, true);
  customer.selectLine(LINE);
  return customer;
}

/** A method of N/record. */
function ofModule(member: 'create' | 'load' | 'copy' | 'submitFields' | 'delete' | 'attach' | 'detach', options: Options): MethodSample {
  return {
    method: `N/record.${member}`,
    prepare: (session) => ({ call: opened(session)[member] as Call, options }),
    free: { isDynamic: 'boolean' },
  };
}

/** A method of a Record, made by `make`. */
function ofRecord(
  member: keyof record.Record,
  options: Options,
  free: MethodSample['free'] = {},
  make: (session: Session) => record.Record = loaded,
): MethodSample {
  const method = `N/record.Record.${member}`;
  const sourcing = {
    ignoreFieldChange: 'boolean',
    forceSyncSourcing: 'boolean',
    fireSlavingSync: 'boolean',
    ignoreRecalc: 'boolean',
  } as const;
  return { method, prepare: (session) => ({ call: make(session)[member] as Call, options }), free: { ...sourcing, ...free } };
}

const takesNothing = (method: string, make: (session: Session) => Call): MethodSample => ({
  method,
  prepare: (session) => ({ call: make(session), options: undefined }),
  takesNothing: true,
});

const QUIET = { ignoreFieldChange: true, forceSyncSourcing: true, fireSlavingSync: true };
const text = { value: ['text', 'number'] } as const;

export const samples: MethodSample[] = [
  ofModule('create', { type: 'customer', isDynamic: true, defaultValues: { comments: 'x' } }),
  ofModule('load', { ...CUSTOMER, isDynamic: true }),
  ofModule('copy', { ...CUSTOMER, isDynamic: true }),
  ofModule('submitFields', { ...CUSTOMER, values: { comments: 'x' }, options: { ignoreMandatoryFields: true, enableSourcing: true } }),
  ofModule('delete', CUSTOMER),
  ofModule('attach', { record: { type: 'file', id: FILE }, to: CUSTOMER }),
  {
    ...ofModule('detach', { record: { type: 'file', id: FILE }, from: CUSTOMER }),
    prepare(session) {
      const module = opened(session);
      module.attach({ record: { type: 'file', id: FILE }, to: CUSTOMER });
      return { call: module.detach as Call, options: { record: { type: 'file', id: FILE }, from: CUSTOMER } };
    },
  },
  ofRecord('getValue', { fieldId: 'phone' }),
  ofRecord('setValue', { fieldId: 'comments', value: 'x', ...QUIET }, text),
  ofRecord('getText', { fieldId: 'terms' }),
  ofRecord('setText', { fieldId: 'terms', text: 'Net 30', ...QUIET }),
  ofRecord('getField', { fieldId: 'terms' }),
  ofRecord('getSublist', { sublistId: 'addressbook' }),
  ofRecord('getSublistFields', { sublistId: 'addressbook' }),
  ofRecord('getSublistField', { ...LABEL, line: 0 }),
  takesNothing('N/record.Record.getFields', (session) => loaded(session).getFields as Call),
  takesNothing('N/record.Record.getSublists', (session) => loaded(session).getSublists as Call),
  takesNothing('N/record.Record.toJSON', (session) => loaded(session).toJSON as Call),
  takesNothing(
    'N/record.Field.getSelectOptions',
    (session) => loaded(session, true).getField({ fieldId: 'terms' })?.getSelectOptions as Call,
  ),
  takesNothing('N/record.Field.toJSON', (session) => loaded(session).getField({ fieldId: 'terms' })?.toJSON as Call),
  {
    method: 'N/record.Sublist.getColumn',
    prepare: (session) => ({
      call: loaded(session).getSublist({ sublistId: 'addressbook' }).getColumn as Call,
      options: { fieldId: 'label' },
    }),
  },
  ofRecord('getLineCount', { sublistId: 'addressbook' }),
  ofRecord('getSublistValue', { ...LABEL, line: 0 }),
  ofRecord('setSublistValue', { ...LABEL, line: 0, value: 'x', ...QUIET }, text),
  ofRecord('getSublistText', { ...LABEL, line: 0 }),
  ofRecord('setSublistText', { ...LABEL, line: 0, text: 'x', ...QUIET }, { text: 'text' }),
  ofRecord('findSublistLineWithValue', { ...LABEL, value: 'x' }, { value: ['text', 'number', 'boolean'] }),
  ofRecord('insertLine', { ...LINE, ignoreRecalc: true }),
  ofRecord('removeLine', { ...LINE, ignoreRecalc: true }),
  ofRecord('hasSublistSubrecord', { ...ADDRESS, line: 0 }),
  ofRecord('getSublistSubrecord', { ...ADDRESS, line: 0 }),
  ofRecord('removeSublistSubrecord', { ...ADDRESS, line: 0 }),
  ofRecord('selectLine', LINE, {}, selected),
  ofRecord('selectNewLine', { sublistId: 'addressbook' }, {}, selected),
  ofRecord('commitLine', { sublistId: 'addressbook', ignoreRecalc: true }, {}, selected),
  ofRecord('cancelLine', { sublistId: 'addressbook' }, {}, selected),
  ofRecord('getCurrentSublistIndex', { sublistId: 'addressbook' }, {}, selected),
  ofRecord('getCurrentSublistField', LABEL, {}, selected),
  ofRecord('getCurrentSublistValue', LABEL, {}, selected),
  ofRecord('setCurrentSublistValue', { ...LABEL, value: 'x', ...QUIET }, text, selected),
  ofRecord('getCurrentSublistText', LABEL, {}, selected),
  ofRecord('setCurrentSublistText', { ...LABEL, text: 'x', ...QUIET }, { text: 'text' }, selected),
  ofRecord('hasCurrentSublistSubrecord', ADDRESS, {}, selected),
  ofRecord('getCurrentSublistSubrecord', ADDRESS, {}, selected),
  ofRecord('removeCurrentSublistSubrecord', ADDRESS, {}, selected),
  ofRecord('save', { ignoreMandatoryFields: true, enableSourcing: true }, { ignoreMandatoryFields: 'boolean', enableSourcing: 'boolean' }),
];
