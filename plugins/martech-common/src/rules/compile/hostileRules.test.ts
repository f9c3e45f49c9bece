import { JsonObject } from '@backstage/types';
import { platform } from '../__testUtils__/entities';
import { compiledOf } from '../__testUtils__/scorecardOf';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { compiledExpression, valueOf } from '../__testUtils__/valueOf';

const repeat = (text: string, times: number) => text.repeat(times);

const problemOf = (source: string) =>
  compiledExpression(source).problem?.message;

/** Milliseconds of this process, however busy the machine is. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('a hostile rule is refused', () => {
  it.each<[string, string, RegExp]>([
    [
      'longer than 4,000 characters',
      `"${repeat('x', 4_000)}" == ""`,
      /longer than 4,000 characters, split it/,
    ],
    [
      'of deep brackets',
      `${repeat('(', 500)}true${repeat(')', 500)}`,
      /nested deeper than 48 levels, split it/,
    ],
    [
      'of deep lists',
      `${repeat('[', 500)}${repeat(']', 500)}`,
      /nested deeper than 48 levels/,
    ],
    [
      'of deep fields',
      `entity${repeat('.a', 500)}`,
      /nested deeper than 48 levels/,
    ],
    [
      'of many parts',
      `1${repeat('+1', 1_500)} > 0`,
      /more than 1,000 parts, split it/,
    ],
    [
      'of many negations',
      `${repeat('!', 3_900)}true`,
      /more than 1,000 parts, split it/,
    ],
    [
      'of a call with many values',
      `size(${repeat('1,', 50)}1)`,
      /too many entries in one list or call/,
    ],
    ['of a prototype', 'entity.__proto__.polluted', /has no field __proto__/],
    [
      'of a constructor',
      'entity.constructor("x")',
      /do not know constructor\(\)/,
    ],
    ['of a name of JavaScript', 'globalThis', /do not know globalThis/],
    [
      'of an unknown function',
      'fetch("https://example.com")',
      /do not know fetch\(\)/,
    ],
    ['of a prototype as function', 'toString()', /do not know toString\(\)/],
    [
      'of a constructor as function',
      'constructor()',
      /do not know constructor\(\)/,
    ],
    ['with a pattern that is none', 'like(today, "(?=a)")', /syntax of RE2/],
    [
      'with a huge pattern',
      'like(today, "((a{1000}){1000}){1000}")',
      /syntax of RE2/,
    ],
    ['that is empty', ' ', /Unexpected token: the end/],
    ['that is not closed', '"abc', /Unterminated/],
    ['with a character of nothing', '\u0000', /Unexpected character/],
  ])('%s', (_, source, message) => {
    expect(timeOf(() => problemOf(source))).toBeLessThan(2_000);
    expect(problemOf(source)).toMatch(message);
  });

  it('and 10,000 checks are, at once', () => {
    const checks = Array.from({ length: 10_000 }, () => ({}));
    const { checks: compiled, problems } = compiledOf(checks);
    expect(compiled).toEqual([]);
    expect(problems).toEqual([
      {
        path: 'spec.checks',
        message:
          'has 10,000 checks, 200 are the most: split it into several scorecards',
      },
    ]);
  });

  it('while 200 checks are taken', () => {
    const checks = Array.from({ length: 200 }, () => ({}));
    expect(compiledOf(checks)).toMatchObject({ problems: [] });
    expect(compiledOf([...checks, {}]).problems).toHaveLength(1);
  });
});

describe('a costly rule is bounded', () => {
  const long = Array.from({ length: 1_000 }, (_, index) => `m${index}`);
  const text = repeat('a', 10_000);
  const spec: JsonObject = {
    markets: long,
    channels: long,
    businessUnits: Array.from({ length: 1_000 }, () => text),
    support: { hours: text },
  };
  const snapshot = snapshotOf(platform(spec));

  it.each([
    [
      'two loops that find nothing',
      'entity.spec.markets.all(a, entity.spec.channels.all(b, a != "x"))',
    ],
    [
      'lists in lists',
      'size(entity.spec.markets.map(a, entity.spec.channels.map(b, a))) > 0',
    ],
    [
      'membership in a loop',
      'entity.spec.markets.all(a, entity.spec.channels.all(b, b in entity.spec.markets))',
    ],
    [
      'joined lists',
      'entity.spec.markets.all(a, size(entity.spec.markets + entity.spec.channels) > 0)',
    ],
    [
      'joined texts',
      `entity.spec.markets.all(a, size(${repeat(
        'entity.spec.support.hours + ',
        100,
      )}"") > 0)`,
    ],
    [
      'patterns over long texts',
      'entity.spec.businessUnits.all(a, entity.spec.businessUnits.all(b, like(a + b, "(a|aa)+$")))',
    ],
    [
      'long texts compared',
      'entity.spec.businessUnits.all(a, entity.spec.businessUnits.all(b, a == b))',
    ],
    [
      'lists compared',
      'entity.spec.markets.all(a, entity.spec.channels.all(b, entity.spec.markets == entity.spec.channels))',
    ],
  ])('%s', (_, source) => {
    let said = '';
    const time = timeOf(() => {
      try {
        valueOf(source, snapshot);
      } catch (error) {
        said = String(error);
      }
    });
    expect(said).toContain(
      'the rule looks at too much: its loops may look at 100,000 values, use shorter lists or one loop instead of two',
    );
    expect(time).toBeLessThan(3_000);
  });

  it('two loops of which every entry is an error', () => {
    const source =
      'entity.spec.markets.exists(a, entity.spec.channels.exists(b, double(a + b) > 1))';
    const time = timeOf(() =>
      expect(() => valueOf(source, snapshot)).toThrow('cannot convert'),
    );
    expect(time).toBeLessThan(3_000);
  });

  it('a pattern that runs for years elsewhere answers at once', () => {
    const time = timeOf(() =>
      expect(
        valueOf('like(entity.spec.support.hours, "^(a+)+$")', snapshot),
      ).toBe(true),
    );
    expect(time).toBeLessThan(2_000);
  });

  it('while one loop over a full list runs', () => {
    expect(
      valueOf('entity.spec.markets.all(a, a.startsWith("m"))', snapshot),
    ).toBe(true);
    expect(
      valueOf(
        'entity.spec.markets.all(a, a in entity.spec.channels && a != "x")',
        snapshotOf(platform({ ...spec, channels: long.slice(0, 50) })),
      ),
    ).toBe(false);
  });

  it('and the next rule starts anew', () => {
    const source = 'entity.spec.markets.filter(a, a != "m0")';
    for (let run = 0; run < 200; run += 1) {
      expect(valueOf(source, snapshot)).toHaveLength(999);
    }
  });
});
