import { waitsForReader } from './waitsForReader';

const ann = 'user:default/ann';
const team = 'group:default/brand';
const own = { self: ann, all: [ann, team] };

it.each([
  ['the reader', 'decide', [ann], 'user:default/bob', own, true],
  ['a group of theirs', 'act', ['user:default/x', team], ann, own, true],
  [
    'somebody else',
    'decide',
    ['user:default/x'],
    'user:default/bob',
    own,
    false,
  ],
  ['who asked, not to decide', 'decide', [team], ann, own, false],
  ['nobody known', 'act', [ann], 'user:default/bob', undefined, false],
] as const)('%s', (_, duty, who, requestedBy, refs, expected) => {
  expect(waitsForReader({ duty, who: [...who] }, { requestedBy }, refs)).toBe(
    expected,
  );
});
