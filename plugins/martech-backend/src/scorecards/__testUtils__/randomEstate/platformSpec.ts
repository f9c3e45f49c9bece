import fc from 'fast-check';
import {
  oneOf,
  optional,
  owner,
  platformRef,
  some,
  text,
  url,
  who,
} from './fieldValues';
import { day, dayText } from './moments';

const roleName = oneOf(
  'platform-owner',
  'support-lead',
  'governance-lead',
  'platform-director',
  'trainer',
);

/** Fields of a platform, of which any may be missing. */
export const platformSpec = fc
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
