import { fixAddress } from './fixAddress';

describe('fixAddress', () => {
  it.each([
    ['/martech/platforms', '/martech/platforms'],
    ['https://example.com/form', 'https://example.com/form'],
    ['//evil.example', undefined],
    ['/\\evil.example', undefined],
    ['data:text/html,x', undefined],
    ['martech', undefined],
    [undefined, undefined],
  ])('of %p is %p', (url, expected) => {
    expect(fixAddress(url)).toBe(expected);
  });
});
