import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import fc, { Arbitrary } from 'fast-check';
import { day, dayText } from './moments';

const maybe = <T>(arbitrary: Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });
const some = <T>(arbitrary: Arbitrary<T>) =>
  fc.array(arbitrary, { maxLength: 3 });
const oneOf = (...words: string[]) => fc.constantFrom(...words);
const optional = (fields: Record<string, Arbitrary<unknown>>) =>
  fc.record(fields, { requiredKeys: [] });

const who = oneOf(
  'ada',
  'user:ben',
  'user:default/cleo',
  'User:Default/Dan',
  'group:brand',
  'group:default/nobody',
  'user:nobody',
);
const owner = oneOf('brand', 'group:default/web', 'user:ada', 'group:gone');
const text = oneOf('', 'text', 'Größe', '😀 with "quotes"', 'x'.repeat(40));
const url = oneOf('https://example.com', 'https://docs.example.com/a?b=c');
export const platformNames = ['dam', 'crm', 'cms'];
const platformRef = oneOf(
  'dam',
  'marketingplatform:crm',
  'MarketingPlatform:default/CMS',
  'component:default/legacy',
  'nowhere',
);
const roleName = oneOf(
  'platform-owner',
  'support-lead',
  'governance-lead',
  'platform-director',
  'trainer',
);

const platformSpec = fc
  .tuple(
    fc.record({
      type: oneOf('dam', 'cdp', 'email-marketing'),
      lifecycle: oneOf('sandbox', 'implementing', 'launched', 'operating'),
      owner,
    }),
    optional({
      tier: oneOf('anchor', 'core', 'niche', 'experiment'),
      vendor: oneOf('acme', 'marketingvendor:default/gone'),
      capabilities: some(oneOf('asset-management', 'personalisation')),
      markets: some(oneOf('de', 'fr', 'uk')),
      systemOfRecordFor: some(oneOf('campaign-status', 'consent')),
      dependsOn: some(platformRef),
      successor: oneOf('cms', 'nowhere'),
      roles: fc.array(
        fc
          .tuple(
            roleName,
            optional({
              assignee: who,
              deputy: who,
              endsOn: day,
              notNeededBecause: text,
            }),
          )
          .map(([role, rest]) => ({ role, ...rest })),
        { maxLength: 5 },
      ),
      intake: optional({
        url,
        template: oneOf('template:x'),
        responseTime: oneOf('P2D', ''),
        owner: who,
      }),
      support: optional({
        hours: text,
        levels: some(
          optional({
            level: fc.integer({ min: 1, max: 3 }),
            contact: fc.oneof(who, url),
            channel: text,
          }),
        ),
      }),
      documentation: optional({
        required: some(oneOf('runbook', 'onboarding')),
        runbook: url,
        onboarding: url,
      }),
      release: optional({
        cadence: oneOf('P1M', ''),
        static: fc.boolean(),
        owner: who,
        rollback: text,
      }),
      changePolicy: optional({
        standard: some(fc.record({ id: oneOf('a', 'b'), title: text })),
        normal: some(text),
        emergency: text,
      }),
      contract: optional({
        start: day,
        end: dayText,
        notice: oneOf('P90D'),
        autoRenew: fc.boolean(),
        annualCost: optional({
          amount: fc.integer({ min: 0, max: 5 }),
          currency: oneOf('EUR'),
        }),
        seats: fc.integer({ min: 0, max: 400 }),
        budgetOwner: oneOf('brand', 'web', 'user:ada', 'gone'),
      }),
    }),
    optional({
      successMeasures: some(
        fc.record(
          {
            name: text,
            kind: oneOf('outcome', 'adoption'),
            objective: fc.constantFrom(10, 50, 100),
            comparator: oneOf('>=', '>', '<=', '<', '=='),
            unit: oneOf('%'),
            source: oneOf('usage/active-seats', 'usage/share', 'ai/unknown'),
          },
          { requiredKeys: ['kind', 'objective', 'source'] },
        ),
      ),
      data: optional({
        classification: oneOf('public', 'internal', 'restricted'),
        personalData: oneOf('none', 'ordinary', 'special-category'),
        purposes: some(text),
        residency: some(oneOf('EU')),
        retention: oneOf('P3Y'),
        dpia: optional({ required: fc.boolean(), url }),
      }),
      ai: optional({
        use: oneOf('none', 'generative'),
        humanReview: oneOf('sampled', 'none'),
        marking: text,
        digitalSourceType: url,
      }),
      sandbox: optional({ purpose: text, expiresOn: dayText }),
    }),
  )
  .map(parts => Object.assign({}, ...parts));

const metadata = (name: string) =>
  optional({
    title: maybe(text),
    description: maybe(text),
    tags: some(oneOf('a', 'b')),
    labels: fc.dictionary(oneOf('x', 'team'), text, { maxKeys: 2 }),
    annotations: fc.dictionary(
      oneOf('backstage.io/techdocs-ref', 'constructor'),
      text,
      { maxKeys: 2 },
    ),
  }).map(rest => ({ name, namespace: 'default', ...rest }));

function entity(kind: string, name: string, spec: Arbitrary<unknown>) {
  return fc.tuple(metadata(name), spec).map(
    ([meta, body]): Entity =>
      // Through JSON, as from the catalog: what is undefined is not there.
      JSON.parse(
        JSON.stringify({
          apiVersion: 'martech/v1alpha1',
          kind,
          metadata: { ...meta, uid: `uid-${kind}-${name}`, etag: '1' },
          spec: body,
        }),
      ),
  );
}

const merge = (...parts: Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all): JsonObject => Object.assign({}, ...all));

const templates = merge(
  fc.record({
    type: oneOf('email'),
    lifecycle: oneOf('draft', 'approved', 'retired'),
    owner,
    management: oneOf('managed', 'local'),
  }),
  optional({
    platforms: some(platformRef),
    derivedFrom: oneOf('base'),
    approvals: some(
      optional({
        role: text,
        legalEffect: oneOf('brand', 'legal'),
        by: who,
        on: day,
      }),
    ),
    rights: optional({ expiresOn: day, territories: some(oneOf('de')) }),
    reviewBy: dayText,
  }),
);
const integrations = merge(
  fc.record({
    type: oneOf('api', 'manual'),
    lifecycle: oneOf('live', 'retiring'),
    owner,
    source: platformRef,
    target: platformRef,
  }),
  optional({
    criticality: oneOf('low', 'high'),
    credentialsExpireOn: dayText,
    maintainers: some(who),
    monitoring: optional({ url, alerts: who }),
  }),
);
const vendors = merge(
  fc.record({
    type: oneOf('vendor'),
    lifecycle: oneOf('approved', 'restricted'),
    owner,
  }),
  optional({
    risk: optional({ tier: oneOf('low', 'high'), reviewedOn: dayText }),
    agreements: some(
      optional({
        kind: oneOf('dpa', 'msa'),
        signedOn: day,
        expiresOn: dayText,
        covers: some(oneOf('marketingplatform:dam')),
      }),
    ),
  }),
);
const decisions = merge(
  fc.record({
    type: oneOf('renewal'),
    lifecycle: oneOf('accepted', 'superseded'),
    owner,
    subjects: some(platformRef),
  }),
  optional({
    answer: optional({ outcome: oneOf('renew', 'retire') }),
    decidedOn: dayText,
    reviewBy: dayText,
    deciders: some(who),
  }),
);

/** Marketing entities with fields missing, of which some name each other. */
export const marketing = fc.tuple(
  ...platformNames.map(name => entity('MarketingPlatform', name, platformSpec)),
  entity('MarketingTemplate', 'base', templates),
  entity('MarketingTemplate', 'letter', templates),
  entity('MarketingIntegration', 'sync', integrations),
  entity('MarketingIntegration', 'feed', integrations),
  entity('MarketingVendor', 'acme', vendors),
  entity('MarketingDecision', 'renewed', decisions),
);
