import { z } from 'zod';
import {
  dataClassification,
  day,
  ownership,
  personalData,
  reference,
  url,
  vocabularyId,
} from '../fields';
import { entityShape } from '../entityShape';

const dataFlow = z.strictObject({
  data: vocabularyId('The data object that moves.'),
  classification: dataClassification,
  personalData,
  direction: z
    .enum(['source-to-target', 'target-to-source', 'both'])
    .describe('Which way it moves.'),
});

export const marketingIntegrationSchema = entityShape(
  'MarketingIntegration',
  z.strictObject({
    type: z
      .enum([
        'native-connector',
        'api',
        'ipaas',
        'tag',
        'file-transfer',
        'webhook',
        'manual',
      ])
      .describe('How the two are connected.'),
    lifecycle: z
      .enum(['planned', 'live', 'retiring', 'retired'])
      .describe('Where it stands.'),
    ...ownership,
    source: reference('Where data comes from.'),
    target: reference('Where data goes to.'),
    dataFlows: z.array(dataFlow).optional().describe('What moves.'),
    criticality: z
      .enum(['low', 'medium', 'high'])
      .optional()
      .describe('How much breaks when it breaks.'),
    contract: z
      .strictObject({
        version: z.string().min(1).max(40).describe('Version of the contract.'),
        url: url('Where it is described.').optional(),
      })
      .optional()
      .describe('What both sides agreed on.'),
    monitoring: z
      .strictObject({
        url: url('Where its health is shown.').optional(),
        alerts: reference('Who is alerted.').optional(),
      })
      .optional()
      .describe('How a failure is noticed.'),
    credentialsExpireOn: day('Last day of its credentials.').optional(),
    maintainers: z
      .array(reference('A person or group.'))
      .optional()
      .describe('Who keeps it running.'),
  }),
);

/**
 * A connection through which data moves between two platforms.
 *
 * @public
 */
export type MarketingIntegration = z.infer<typeof marketingIntegrationSchema>;
