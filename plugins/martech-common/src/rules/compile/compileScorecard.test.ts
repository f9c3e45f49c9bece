import { FilterPredicate } from '@backstage/filter-predicates';
import { martechKindNames } from '../../kinds';
import example from '../../__docs__/examples/MarketingScorecard.yaml';
import { ourEntity, platform } from '../__testUtils__/entities';
import {
  Check,
  compiledOf,
  scorecardFrom,
  scorecardOf,
} from '../__testUtils__/scorecardOf';
import { MAX_NAMED } from '../limits';
import { compileScorecard } from './compileScorecard';
import { possibleKinds } from './possibleKinds';

describe('compileScorecard', () => {
  it('compiles the example of the docs', () => {
    const compiled = compileScorecard(scorecardFrom(example));
    expect(compiled).toMatchObject({
      entityRef: 'marketingscorecard:default/go-live-readiness',
      title: 'Go-live readiness',
      kinds: ['MarketingPlatform'],
      problems: [],
    });
    expect(
      compiled.checks.map(({ id, rank, weight, facts }) => [
        id,
        rank,
        weight,
        facts,
      ]),
    ).toEqual([
      ['has-owner', 1, 1, []],
      ['people-use-it', 2, 2, ['usage/active-users']],
    ]);
  });

  it('has levels in the order of their ranks', () => {
    expect(compiledOf([]).levels.map(({ id }) => id)).toEqual([
      'basic',
      'empty',
      'full',
    ]);
  });

  it.each<[Check, string, number, number]>([
    [{ rule: 'x' }, 'rule', 1, 1],
    [{ warnWhen: 'true &&\n\n  x' }, 'warnWhen', 3, 3],
    [{ applicableWhen: '\nx' }, 'applicableWhen', 2, 1],
    [{ evidence: { ok: 'today', bad: '[\n1,\nx]' } }, 'evidence.bad', 3, 1],
  ])('says where the problem of %p is', (check, field, line, column) => {
    const { checks, problems } = compiledOf([{}, check]);
    expect(problems).toMatchObject([
      { path: `spec.checks[1].${field}`, check: 'check-1', line, column },
    ]);
    expect(checks.map(({ problem }) => problem?.path)).toEqual([
      undefined,
      `spec.checks[1].${field}`,
    ]);
  });

  it('reports all problems of a check', () => {
    const { problems } = compiledOf([{ rule: 'x', warnWhen: 'y' }]);
    expect(problems.map(({ path }) => path)).toEqual([
      'spec.checks[0].rule',
      'spec.checks[0].warnWhen',
    ]);
  });

  it.each([
    [platform({ tier: 'core' }), true],
    [platform({ tier: 'CORE' }), true],
    [platform({ tier: 'anchor' }), false],
    [ourEntity('MarketingVendor', 'v', { tier: 'core' }), false],
    [{ ...platform({ tier: 'core' }), kind: 'Component' }, false],
  ])('applies to some entities only', (entity, applies) => {
    const kinds = { $in: ['MarketingPlatform', 'Component'] };
    const { appliesTo } = compiledOf([], {
      appliesTo: { kind: kinds, 'spec.tier': 'core' },
    });
    expect(appliesTo(entity)).toBe(applies);
  });

  it('never throws, whatever it is given', () => {
    const broken = scorecardOf([]);
    Reflect.set(broken.spec, 'checks', [null]);
    expect(compileScorecard(broken).problems).toHaveLength(1);
    Reflect.set(broken, 'spec', {});
    expect(compileScorecard(broken).problems).toHaveLength(1);
    expect(compileScorecard(broken).checks).toEqual([]);
  });
});

describe('people and groups that rules name', () => {
  it('are collected from all expressions, complete and each once', () => {
    const { named, problems } = compiledOf([
      { rule: 'isActive("group:default/web")' },
      { rule: 'owner.ref == "group:default/not-asked-about"' },
      {
        rule: 'memberCount("Group:default/Legal") > 1',
        applicableWhen: 'isActive("group:default/web")',
        warnWhen:
          '["user:default/ada", "user:hr/bob"].exists(who, isActive(who))',
        evidence: {
          people:
            'memberCount(entity.spec.tier == "core" ? "group:a/b" : owner.ref)',
        },
      },
      { rule: 'isActive("user:default/of-a-broken-check") && x' },
    ]);
    expect(problems).toHaveLength(1);
    expect(named).toEqual([
      'group:a/b',
      'group:default/legal',
      'group:default/web',
      'user:default/ada',
      'user:hr/bob',
    ]);
  });

  it('are no more than a page can be read for', () => {
    const naming = (count: number) =>
      compiledOf(
        Array.from({ length: count }, (_, index) => ({
          rule: `isActive("group:default/g${index}")`,
        })),
      );
    expect(naming(MAX_NAMED)).toMatchObject({ problems: [] });
    expect(naming(MAX_NAMED + 1)).toMatchObject({
      named: [],
      checks: [],
      problems: [
        {
          path: 'spec.checks',
          message:
            'names 101 people and groups, 100 are the most: name groups instead of people',
        },
      ],
    });
  });
});

describe('the version', () => {
  const base = { rule: 'true', message: { pass: 'p' } };
  const version = (check: Check, spec = {}) =>
    compiledOf([check], spec).version;

  it.each<[string, Check, object?]>([
    ['rule', { rule: 'false' }],
    ['id', { id: 'other' }],
    ['level', { level: 'full' }],
    ['weight', { weight: 2 }],
    ['warnWhen', { warnWhen: 'true' }],
    ['applicableWhen', { applicableWhen: 'true' }],
    ['facts', { facts: ['a/b'] }],
    ['maxAge', { maxAge: 'P1D' }],
    ['condition', { condition: 'roles' }],
    ['evidence', { evidence: { a: 'today' } }],
    ['appliesTo', {}, { appliesTo: { kind: 'MarketingVendor' } }],
    ['levels', {}, { levels: [{ id: 'basic', title: 'Basic', rank: 2 }] }],
    ['type', {}, { type: 'campaign' }],
  ])('changes with %s', (_, check, spec = {}) => {
    expect(version({ ...base, ...check }, spec)).not.toBe(version(base));
  });

  it.each<[string, Check, object?]>([
    ['words', { title: 'Other', message: { pass: 'q' } }],
    ['a weight of 1 that is written', { weight: 1 }],
    ['the lifecycle', {}, { lifecycle: 'draft', enforceFrom: '2027-01-01' }],
  ])('does not change with %s', (_, check, spec = {}) => {
    expect(version({ ...base, ...check }, spec)).toBe(version(base));
  });
});

describe('possibleKinds', () => {
  const others = (kind: string) =>
    martechKindNames.filter(name => name !== kind);

  it.each<[FilterPredicate, readonly string[]]>([
    [{ kind: 'MarketingPlatform' }, ['MarketingPlatform']],
    [{ kind: 'marketingplatform', 'spec.tier': 'core' }, ['MarketingPlatform']],
    [{ 'spec.tier': 'core' }, martechKindNames],
    [{}, martechKindNames],
    [{ kind: { $in: ['MarketingVendor', 'Component'] } }, ['MarketingVendor']],
    [{ kind: { $hasPrefix: 'MarketingT' } }, ['MarketingTemplate']],
    [{ kind: { $exists: true } }, martechKindNames],
    [{ kind: { $exists: false } }, []],
    [{ kind: 'Component' }, []],
    [{ $not: { kind: 'MarketingVendor' } }, others('MarketingVendor')],
    [{ $not: { 'spec.tier': 'core' } }, martechKindNames],
    [
      { $not: { kind: 'MarketingVendor', 'spec.tier': 'core' } },
      martechKindNames,
    ],
    [
      { $any: [{ kind: 'MarketingVendor' }, { kind: 'MarketingPlatform' }] },
      ['MarketingPlatform', 'MarketingVendor'],
    ],
    [
      { $any: [{ kind: 'MarketingVendor' }, { 'spec.tier': 'core' }] },
      martechKindNames,
    ],
    [
      { $all: [{ kind: 'MarketingVendor' }, { 'spec.tier': 'core' }] },
      ['MarketingVendor'],
    ],
    [
      { $all: [{ kind: 'MarketingVendor' }, { kind: 'MarketingPlatform' }] },
      [],
    ],
    [{ kind: { $contains: 'x' } }, martechKindNames],
  ])('of %j', (predicate, kinds) => {
    expect(possibleKinds(predicate)).toEqual(kinds);
  });
});
