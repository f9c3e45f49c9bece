import { termOf } from './termOf';

it.each([
  ['30', true, 'open'],
  ['later', false, 'open'],
  ['undated', true, 'open'],
  ['missed', true, 'renews'],
  ['missed', false, 'ends'],
  ['ended', false, 'over'],
] as const)('window %s, renewing itself %s: %s', (window, autoRenew, term) => {
  expect(termOf({ window, autoRenew })).toBe(term);
});
