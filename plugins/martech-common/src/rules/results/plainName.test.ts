import { plainName } from './plainName';

it.each([
  ['user:default/ines.moreau', 'Ines Moreau'],
  ['group:default/brand-studio', 'Brand studio'],
  ['group:e-mail', 'E mail'],
  ['marketingplatform:default/asset-library', 'Asset library'],
  ['platform-owner', 'platform owner'],
  ['platform-owner (user:default/ada)', 'platform owner (Ada)'],
  ['He is user:default/ada.', 'He is Ada.'],
  ['platform-owners, x-support-lead', 'platform-owners, x-support-lead'],
  ['https://docs.example.com/group:a', 'https://docs.example.com/group:a'],
  ['at 10:30: note:this', 'at 10:30: note:this'],
  ['runbook', 'runbook'],
])('writes %p as %p', (text, words) => {
  expect(plainName(text)).toBe(words);
});
