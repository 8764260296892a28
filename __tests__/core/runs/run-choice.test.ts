import { printChoice, readChoice, readIds, type RunChoice } from '../../../src/core/runs/run-choice';

const choices: RunChoice[] = [{ kind: 'changed' }, { kind: 'full' }, { kind: 'ids', ids: ['7', '100000000000000'] }];

it.each(choices.map((choice) => [choice.kind, choice] as const))('a choice of %s is kept in one field', (_, choice) => {
  expect(readChoice(printChoice(choice))).toEqual(choice);
});

it.each(['', 'null', '{', '[]', '"full"', '{"kind":"other"}', '{"kind":"ids"}', '{"kind":"ids","ids":"7"}'])(
  'the damaged choice %p exports no more than the schedule would',
  (text) => expect(readChoice(text)).toEqual({ kind: 'changed' }),
);

it('ids that are none are left out of a stored choice', () => {
  expect(readChoice('{"kind":"ids","ids":["7","0","x","8 OR 1=1",9]}')).toEqual({ kind: 'ids', ids: ['7', '9'] });
});

it.each([
  ['7', ['7']],
  [' 7, 8;9\n7\t10 ', ['7', '8', '9', '10']],
])('%p names the customers %p', (text, ids) => expect(readIds(text)).toEqual(ids));

it.each([
  ['', /Enter one or more/],
  [' , ;', /Enter one or more/],
  ['007', /"007" is no ID/],
  ['-1', /"-1" is no ID/],
  ['1e3', /"1e3" is no ID/],
  ['1234567890123456', /is no ID/],
])('%p is refused', (text, fault) => expect(readIds(text)).toMatchObject({ fault: expect.stringMatching(fault) as unknown }));
