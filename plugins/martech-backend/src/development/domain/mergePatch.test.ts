import { JsonObject, JsonValue } from '@backstage/types';
import { mergePatch } from './mergePatch';

// The table of RFC 7396, appendix A.
const standard: Array<[JsonValue, JsonValue, JsonValue]> = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

const roles = [
  { role: 'platform-owner', assignee: 'maya' },
  { role: 'trainer', assignee: 'ben' },
];

describe('mergePatch', () => {
  it.each(standard)('%j with %j is %j', (target, patch, expected) => {
    expect(mergePatch(target, patch)).toEqual(expected);
  });

  it.each<[string, JsonObject, JsonValue]>([
    [
      'changes an entry',
      { trainer: { assignee: 'lucie', endsOn: '2026-01-31' } },
      [roles[0], { role: 'trainer', assignee: 'lucie', endsOn: '2026-01-31' }],
    ],
    ['removes an entry', { trainer: null }, [roles[0]]],
    [
      'adds an entry at the end',
      { 'support-lead': { assignee: 'elif' } },
      [...roles, { role: 'support-lead', assignee: 'elif' }],
    ],
    ['removes what is not there', { 'support-lead': null }, roles],
  ])('in a list with names %s', (_, patch, expected) => {
    expect(mergePatch({ roles }, { roles: patch })).toEqual({
      roles: expected,
    });
  });

  it('tells entries apart by a number too', () => {
    const levels = [{ level: 1, channel: 'chat' }, { level: 2 }];
    expect(mergePatch(levels, { 1: { channel: 'mail' } })).toEqual([
      { level: 1, channel: 'mail' },
      { level: 2 },
    ]);
  });

  it.each<[string, JsonValue[]]>([
    ['strings', ['a', 'b']],
    ['entries of one name', [{ kind: 'dpa' }, { kind: 'dpa' }]],
    ['nothing', []],
  ])('asks for the whole list when it has %s', (_, markets) => {
    expect(() =>
      mergePatch({ spec: { markets } }, { spec: { markets: { a: {} } } }),
    ).toThrow('spec.markets has no entries with an id');
  });

  it('changes nothing it was given, and no prototype', () => {
    const target = { a: { b: 1 } };
    const patch = JSON.parse('{"a":{"c":2},"__proto__":{"polluted":true}}');
    mergePatch(target, patch);
    expect(target).toEqual({ a: { b: 1 } });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
