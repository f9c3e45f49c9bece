import { nameOf } from './nameOf';

describe('nameOf', () => {
  it.each([
    ['Web shop, Germany', '', 'web-shop-germany'],
    ['Freja Sørensen', '', 'freja-soerensen'],
    ['Paweł Kjær', '', 'pawel-kjaer'],
    ['Élodie Groß', '', 'elodie-gross'],
    ['  --  spaced out ', '-7', 'spaced-out-7'],
    ['x'.repeat(80), '-12', `${'x'.repeat(60)}-12`],
  ])('writes %j with %j as %j', (words, suffix, expected) => {
    expect(nameOf(words, suffix)).toBe(expected);
  });
});
