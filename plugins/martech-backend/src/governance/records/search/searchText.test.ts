import { searchText } from './searchText';

it.each([
  ['nothing but a title', {}, undefined, ''],
  [
    'an exception',
    {
      reason: 'No time.',
      compensatingControl: 'A list.',
      expiresOn: '2027-01-01',
      covers: { kind: 'signal', signal: 'owner-left' },
    },
    'More **about** it.',
    'More **about** it.\n\nNo time.\n\nA list.',
  ],
  [
    'an incident with a workaround',
    { workaround: { description: 'By hand.', expiresOn: '2027-01-01' } },
    undefined,
    'By hand.',
  ],
  [
    'lists and what is no text',
    { templates: [{ notes: 'In a list.' }, null, 7], reason: 7 },
    undefined,
    'In a list.',
  ],
])('reads %s', (_, fields, description, text) => {
  expect(searchText({ fields, description })).toBe(text);
});
