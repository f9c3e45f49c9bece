import { firstOf } from './firstOf';

const byNumber = (one: number, other: number) => one - other;

it.each([
  [[], 3, []],
  [[3, 1, 2], 0, []],
  [[3, 1, 2], 2, [1, 2]],
  [[3, 1, 2], 9, [1, 2, 3]],
  [[2, 1, 2, 1], 3, [1, 1, 2]],
])('of %j the first %i are %j', (items, count, expected) => {
  expect(firstOf(items, count, byNumber)).toEqual(expected);
});

it('is what sorting and cutting gives, equals in their order', () => {
  const items = Array.from({ length: 200 }, (_, at) => ({
    at,
    value: (at * 7919) % 13,
  }));
  const order = (a: { value: number }, b: { value: number }) =>
    a.value - b.value;
  expect(firstOf(items, 40, order)).toEqual(
    [...items].sort(order).slice(0, 40),
  );
});
