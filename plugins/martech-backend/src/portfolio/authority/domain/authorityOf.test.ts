import {
  decision,
  integration,
  platform,
} from '../../../__testUtils__/entities';
import { indexed } from '../../../__testUtils__/indexed';
import { StoredReason } from '../../../governance/control/domain/StoredReason';
import { KnownState } from '../../../governance/control/tables/StateTable';
import { authorityOf, SeenData } from './authorityOf';
import { showAuthority } from './showAuthority';

const ref = (name: string) => `marketingplatform:default/${name}`;

const claiming = (name: string, dataObjects: string[], spec: object = {}) =>
  indexed(
    platform({
      name,
      metadata: { title: name.toLocaleUpperCase('en') },
      spec: { systemOfRecordFor: dataObjects, ...spec },
    }),
  ).content;

const disputing = (
  name: string,
  dataObject: string,
  kind: StoredReason['kind'] = 'signal',
): [string, KnownState] => [
  `uid-marketingplatform-${name}`,
  {
    uid: `uid-marketingplatform-${name}`,
    entityRef: ref(name),
    kind: 'MarketingPlatform',
    state: 'drifting',
    since: 0,
    reasons: [
      {
        kind,
        id: 'two-systems-of-record',
        severity: 'red',
        data: { dataObjects: [dataObject] },
      },
    ],
    ready: false,
    capabilities: [],
  },
];

const moving = (data: string, lifecycle = 'live') =>
  indexed(
    integration({
      name: 'sync',
      spec: {
        lifecycle,
        source: 'crm',
        target: 'mailer',
        dataFlows: [
          {
            data,
            classification: 'internal',
            personalData: 'none',
            direction: 'both',
          },
        ],
      },
    }),
  ).content;

const settled = (name: string, of: string, decidedOn: string) =>
  indexed(
    decision({
      name: `for-${name}`,
      metadata: { title: `It is ${name}` },
      spec: {
        type: 'system-of-record',
        lifecycle: 'accepted',
        decidedOn,
        answer: { dataObject: of, platform: name },
      },
    }),
  ).content;

const empty: SeenData = {
  platforms: [],
  integrations: [],
  decisions: [],
  states: new Map(),
  dataObjects: ['lead', 'price'],
};

const rowOf = (parts: Partial<SeenData>, dataObject = 'lead') =>
  authorityOf({ ...empty, ...parts }).rows.find(
    row => row.dataObject === dataObject,
  );

describe('authorityOf', () => {
  it.each<[string, Partial<SeenData>, object]>([
    ['nobody claims it', {}, { verdict: 'none', records: [], hidden: false }],
    [
      'one claims it',
      { platforms: [claiming('crm', ['lead'])] },
      { verdict: 'one', records: [ref('crm')], hidden: false },
    ],
    [
      'two claim it',
      { platforms: [claiming('mailer', ['lead']), claiming('crm', ['lead'])] },
      {
        verdict: 'conflict',
        records: [ref('crm'), ref('mailer')],
        hidden: false,
        accepted: false,
      },
    ],
    [
      'the other is retired',
      {
        platforms: [
          claiming('crm', ['lead']),
          claiming('old', ['lead'], { lifecycle: 'retired' }),
        ],
      },
      { verdict: 'one', records: [ref('crm')] },
    ],
    [
      'the other is hidden',
      {
        platforms: [claiming('crm', ['lead', 'price'])],
        states: new Map([disputing('crm', 'lead')]),
      },
      {
        verdict: 'conflict',
        hidden: true,
        accepted: false,
        records: [ref('crm')],
      },
    ],
    [
      'an exception covers it',
      {
        platforms: [claiming('crm', ['lead'])],
        states: new Map([disputing('crm', 'lead', 'waived')]),
      },
      { verdict: 'conflict', hidden: true, accepted: true },
    ],
    [
      'only one of two is covered',
      {
        platforms: [claiming('crm', ['lead']), claiming('mailer', ['lead'])],
        states: new Map([
          disputing('crm', 'lead', 'waived'),
          disputing('mailer', 'lead'),
        ]),
      },
      { verdict: 'conflict', hidden: false, accepted: false },
    ],
    [
      'an integration takes it elsewhere',
      {
        platforms: [claiming('crm', ['lead']), claiming('mailer', [])],
        integrations: [moving('lead')],
      },
      { verdict: 'one', copies: [ref('mailer')], totalCopies: 1 },
    ],
    [
      'the other end is not seen',
      {
        platforms: [claiming('crm', ['lead'])],
        integrations: [moving('lead')],
      },
      { copies: [], totalCopies: 0 },
    ],
    [
      'the integration is only planned',
      {
        platforms: [claiming('crm', ['lead']), claiming('mailer', [])],
        integrations: [moving('lead', 'planned')],
      },
      { copies: [] },
    ],
    [
      'it was decided so',
      {
        platforms: [claiming('crm', ['lead'])],
        decisions: [
          settled('crm', 'lead', '2026-05-01'),
          settled('mailer', 'lead', '2025-05-01'),
        ],
      },
      {
        decided: expect.objectContaining({
          platform: ref('crm'),
          agrees: true,
        }),
      },
    ],
    [
      'it was decided otherwise',
      {
        platforms: [claiming('crm', ['lead'])],
        decisions: [settled('mailer', 'lead', '2026-05-01')],
      },
      {
        decided: expect.objectContaining({
          platform: ref('mailer'),
          agrees: false,
        }),
      },
    ],
  ])('knows when %s', (_, parts, expected) => {
    expect(rowOf(parts)).toMatchObject(expected);
  });

  it('says of another data object nothing', () => {
    const parts = {
      platforms: [claiming('crm', ['lead', 'price'])],
      states: new Map([disputing('crm', 'lead')]),
    };
    expect(rowOf(parts, 'price')).toMatchObject({ verdict: 'one' });
  });
});

describe('showAuthority', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    claiming(`p${String(index).padStart(2, '0')}`, ['price']),
  );
  const model = authorityOf({
    ...empty,
    platforms: [...many, claiming('crm', ['lead', 'price'])],
  });

  it('shows conflicts first and shortens what is long', () => {
    const shown = showAuthority(model);
    expect(shown.rows.map(({ dataObject }) => dataObject)).toEqual([
      'price',
      'lead',
    ]);
    expect(shown).toMatchObject({ conflicts: 1, unclaimed: 0 });
    expect(shown.rows[0].records).toHaveLength(20);
    expect(shown.rows[0].totalRecords).toBe(31);
    expect(shown.systems[0].entityRef).toBe(ref('crm'));
    expect(shown.systems).toHaveLength(20);
  });

  it('shows all of one', () => {
    const shown = showAuthority(model, 'price');
    expect(shown.rows).toHaveLength(1);
    expect(shown.rows[0].records).toHaveLength(31);
    expect(shown.conflicts).toBe(1);
  });
});
