import fc from 'fast-check';
import { payloadHash } from './auditHash';
import { canonicalJson } from './canonicalJson';

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([k, v]) => [k, reversed(v)]));
}

describe('canonicalJson', () => {
  it.each([
    ['keys in order', { b: 1, a: { d: 1, c: 2 } }, '{"a":{"c":2,"d":1},"b":1}'],
    [
      'lists as they are',
      { list: [2, 1, { b: 1, a: 2 }] },
      '{"list":[2,1,{"a":2,"b":1}]}',
    ],
    ['nothing for undefined', { a: undefined, b: null }, '{"b":null}'],
    [
      'instants as text',
      { at: new Date(0) },
      '{"at":"1970-01-01T00:00:00.000Z"}',
    ],
    [
      'a key that is no common one',
      { __proto__x: 1, '': 2 },
      '{"":2,"__proto__x":1}',
    ],
  ])('writes %s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('says the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
        const other = Object(reversed(value));
        expect(payloadHash(other)).toBe(payloadHash(value));
      }),
    );
  });
});
