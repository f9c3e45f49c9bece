import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentFacts } from './currentFacts.mjs';
import { inDays, moved } from './duration.mjs';
import { pastFacts } from './pastFacts.mjs';
import { readHistory } from './readHistory.mjs';
import { series } from './series.mjs';
import { readYamlFolder } from './yaml.mjs';

const now = new Date('2026-11-22T10:30:00Z');
const dam = 'marketingplatform:default/asset-library';
const fact = change => ({
  entityRef: dam,
  key: 'active-seats',
  value: 271,
  observedAgo: 'P2D',
  validFor: 'P20D',
  ...change,
});
const documents = (...observations) => [
  { content: { source: 'usage', observations } },
];
const told = bodies =>
  bodies.flatMap(({ observations }) =>
    observations.map(
      ({ observedAt, value }) => `${observedAt.slice(0, 10)} ${value}`,
    ),
  );

describe('durations', () => {
  for (const [from, duration, sign, to] of [
    ['2026-11-22T00:00:00Z', 'P30D', -1, '2026-10-23'],
    ['2026-03-31T00:00:00Z', 'P1M', 1, '2026-05-01'],
    ['2026-11-22T00:00:00Z', 'P1Y2M', -1, '2025-09-22'],
    ['2026-11-22T00:00:00Z', 'P2W', 1, '2026-12-06'],
    ['2026-11-22T01:00:00Z', 'PT2H', -1, '2026-11-21'],
  ])
    it(`${from} ${sign > 0 ? '+' : '-'} ${duration} is on ${to}`, () =>
      assert.equal(
        moved(new Date(from), duration, sign).toISOString().slice(0, 10),
        to,
      ));

  it('are counted in days', () => assert.equal(inDays('P3W'), 21));

  for (const text of ['', 'P', '30D', 'P1.5D'])
    it(`"${text}" is none`, () =>
      assert.throws(() => moved(now, text, 1), /is no duration/));
});

describe('facts of today', () => {
  it('are as old as they say, from midnight on', () =>
    assert.deepEqual(currentFacts(documents(fact()), now), [
      {
        source: 'usage',
        observations: [
          {
            entityRef: dam,
            key: 'active-seats',
            value: 271,
            observedAt: '2026-11-20T00:00:00.000Z',
            validFor: 'P20D',
          },
        ],
      },
    ]));

  it('may have a day as their value', () =>
    assert.deepEqual(
      told(
        currentFacts(
          documents(fact({ value: undefined, valueAgo: 'P5D' })),
          now,
        ),
      ),
      ['2026-11-20 2026-11-17'],
    ));
});

describe('facts of earlier days', () => {
  const past = (observation, rules, named = []) =>
    told(
      pastFacts(documents(observation), { steady: rules, series: named }, now),
    );

  for (const [name, observation, rules, expected] of [
    [
      'are reported twice as often as needed',
      fact(),
      [{ since: '2026-10-25' }],
      ['2026-10-31 271', '2026-11-10 271', '2026-11-20 271'],
    ],
    [
      'end when they should',
      fact(),
      [{ since: '2026-10-25', until: '2026-11-12' }],
      ['2026-10-31 271', '2026-11-10 271'],
    ],
    [
      'follow the last rule that fits',
      fact(),
      [
        { since: '2025-01-01' },
        { since: '2026-11-15', entities: [dam], facts: ['usage/*'] },
        { since: '2025-01-01', facts: ['attestation/owner'] },
      ],
      ['2026-11-20 271'],
    ],
    ['are not there without a rule', fact(), [], []],
    [
      'keep a day that is their value back to that day',
      fact({ value: undefined, valueAgo: 'P30D' }),
      [{ since: '2026-10-01' }],
      [
        '2026-10-01 2026-09-11',
        '2026-10-11 2026-09-21',
        '2026-10-21 2026-10-01',
        '2026-10-31 2026-10-23',
        '2026-11-10 2026-10-23',
        '2026-11-20 2026-10-23',
      ],
    ],
    [
      'never name a day that had not come',
      fact({ value: '2026-11-12' }),
      [{ since: '2026-10-31' }],
      [
        '2026-10-31 2026-10-30',
        '2026-11-10 2026-11-09',
        '2026-11-20 2026-11-12',
      ],
    ],
  ])
    it(name, () => assert.deepEqual(past(observation, rules), expected));

  it('are what a series says where there is one', () =>
    assert.deepEqual(
      past(
        fact(),
        [{ since: '2026-01-01' }],
        [
          {
            source: 'usage',
            entityRef: dam,
            key: 'active-seats',
            values: { '2026-02-01': 120, '2026-03-01': 140 },
          },
        ],
      ),
      ['2026-02-01 120', '2026-03-01 140'],
    ));
});

describe('a series', () => {
  const days = change =>
    series(
      { values: { '2026-11-10': 1, '2026-11-16': 2 }, ...change },
      now,
    ).map(({ observedAt, value }) => `${observedAt.slice(8, 10)} ${value}`);

  it('has its values on their days', () =>
    assert.deepEqual(days({}), ['10 1', '16 2']));

  it('repeats each until the next, and the last until now', () =>
    assert.deepEqual(days({ every: 'P3D' }), [
      '10 1',
      '13 1',
      '16 2',
      '19 2',
      '22 2',
    ]));
});

describe('the history of the sample company', () => {
  const files = readYamlFolder('history');
  const { from, entities, facts } = readHistory(now);
  const changes = entities.flatMap(({ since, until, earlier }) =>
    [since, until, ...earlier.map(state => state.until)].filter(Boolean),
  );

  it('reaches back thirteen months', () => assert.equal(from, '2025-10-22'));

  it('has enough changes of enough entities, and all in its time', () => {
    assert.ok(changes.length >= 120, `${changes.length} changes`);
    assert.ok(entities.length >= 40, `${entities.length} entities`);
    assert.deepEqual(
      changes.filter(day => day <= from || day > '2026-11-22'),
      [],
    );
  });

  it('has changes in every month', () =>
    assert.equal(new Set(changes.map(day => day.slice(0, 7))).size, 14));

  it('says of every change why', () => {
    const silent = files
      .flatMap(({ content }) => content.entities ?? [])
      .filter(({ earlier }) => earlier.some(({ what }) => !what));
    assert.deepEqual(silent, []);
  });

  it('has facts on the way', () =>
    assert.ok(facts.reduce((sum, f) => sum + f.observations.length, 0) > 1000));

  it('tells of an entity in one place', () =>
    assert.throws(
      () =>
        readHistory(now, [
          { content: { from } },
          ...['a', 'b'].map(() => ({
            content: { entities: [{ entity: dam, earlier: [] }] },
          })),
        ]),
      /tells of marketingplatform:default\/asset-library in two places/,
    ));
});
