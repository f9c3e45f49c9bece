import { shortTitle } from './shortTitle';

describe('shortTitle', () => {
  it.each([
    ['A team is accountable', 'A team is accountable'],
    [
      'There is a way to ask for something, and a promise when the answer comes',
      'There is a way to ask for something …',
    ],
    ['x'.repeat(50), `${'x'.repeat(40)} …`],
  ])('of %s is %s', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });
});
