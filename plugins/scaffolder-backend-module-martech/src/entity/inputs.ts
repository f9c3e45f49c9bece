import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import type { z } from 'zod/v3';

/** What actions that describe an entity take. */
export const describedInput = {
  kind: (zod: typeof z) =>
    zod.enum(martechKindNames).describe('For example MarketingPlatform.'),
  values: (zod: typeof z) =>
    zod
      .record(zod.any())
      .describe(
        'Values of the form, usually ${{ parameters }}. Fields are named as in the entity: title, owner, contract.annualCost. Those that begin with _ are the form’s own.',
      ),
  set: (zod: typeof z) =>
    zod
      .record(zod.any())
      .optional()
      .describe('Fields that the template sets, over those of the form.'),
};

export const overlapReasonInput = (zod: typeof z) =>
  zod
    .string()
    .optional()
    .describe(
      'Why one more is needed although others serve the same need; usually ${{ parameters._overlap.reason }}.',
    );
