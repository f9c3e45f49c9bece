import { z } from 'zod';
import {
  ai,
  day,
  ownership,
  reference,
  text,
  url,
  vocabularyId,
} from '../fields';
import { entityShape } from '../entityShape';
import { contract, funding } from './contract';
import { data, metadataStandard } from './data';
import {
  changePolicy,
  documentation,
  intake,
  release,
  role,
  successMeasures,
  support,
} from './operations';
import { tiers } from './tiers';

const ids = (description: string) =>
  z.array(vocabularyId('An id of the list.')).describe(description);

export const marketingPlatformSchema = entityShape(
  'MarketingPlatform',
  z.strictObject({
    type: vocabularyId('Subcategory of the taxonomy, for example dam.'),
    lifecycle: z
      .enum([
        'sandbox',
        'proposed',
        'evaluating',
        'implementing',
        'launched',
        'operating',
        'retiring',
        'retired',
      ])
      .describe(
        'Where it stands. launched: in production use; operating: launched with an approved go-live review.',
      ),
    ...ownership,
    componentType: z
      .enum([
        'vendor-platform',
        'module',
        'tool',
        'connector',
        'api',
        'custom-build',
      ])
      .optional()
      .describe('What sort of thing it is.'),
    tier: z
      .enum(tiers)
      .optional()
      .describe('How much the business leans on it.'),
    vendor: reference('Who supplies it.').optional(),
    capabilities: ids('Business capabilities it serves.').optional(),
    useCases: z
      .array(
        z.strictObject({
          name: text('The use case.'),
          status: z
            .enum(['planned', 'live', 'dropped'])
            .describe('Where it stands.'),
        }),
      )
      .optional()
      .describe('What it is used for.'),
    markets: ids('Markets it serves.').optional(),
    channels: ids('Channels it serves.').optional(),
    assetClasses: ids('Kinds of material it handles.').optional(),
    businessUnits: z
      .array(text('A business unit.'))
      .optional()
      .describe('Business units that use it.'),
    systemOfRecordFor: ids(
      'Data objects for which it is the one authority.',
    ).optional(),
    dependsOn: z
      .array(reference('A platform, component, API or resource.'))
      .optional()
      .describe('What it cannot work without.'),
    successor: reference('The platform that takes its place.').optional(),
    roadmap: z
      .array(
        z.strictObject({
          title: text('What is planned.'),
          horizon: z.enum(['now', 'next', 'later']).describe('When.'),
          corporateGoal: text('The goal it serves.').optional(),
        }),
      )
      .optional()
      .describe('What is planned for it.'),
    community: z
      .strictObject({ url: url('Where users meet.') })
      .optional()
      .describe('Where the people who use it help each other.'),
    roles: z.array(role).optional().describe('Who holds which role.'),
    intake: intake.optional(),
    support: support.optional(),
    documentation: documentation.optional(),
    release: release.optional(),
    changePolicy: changePolicy.optional(),
    successMeasures: successMeasures.optional(),
    contract: contract.optional(),
    funding: funding.optional(),
    data: data.optional(),
    ai: ai.optional(),
    metadataStandard: metadataStandard.optional(),
    sandbox: z
      .strictObject({
        purpose: text('What is tried out.'),
        expiresOn: day('Last day of the sandbox, at most 90 days ahead.'),
      })
      .optional()
      .describe('Required in lifecycle sandbox.'),
  }),
);

/**
 * A marketing platform: anything marketing runs on, bought or built.
 *
 * @public
 */
export type MarketingPlatform = z.infer<typeof marketingPlatformSchema>;
