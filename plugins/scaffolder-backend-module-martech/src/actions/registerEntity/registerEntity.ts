import { isError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { Draft, draftOf } from '../../entity/draftOf';
import { describedInput, overlapReasonInput } from '../../entity/inputs';
import { Written, writtenOutput } from '../../entity/outputs';
import { register } from '../../entity/register';
import { put } from '../../entity/tell';
import { Portal } from '../../portal/Portal';
import { Step } from '../../portal/Step';
import { examples } from './examples';

const existing = (portal: Portal, entityRef: string): Written => ({
  entityRef,
  entityUrl: portal.pageOf(entityRef),
  version: 0,
  visible: true,
  scores: [],
});

/** Leaves an entity alone that is there already, wherever it is kept. */
async function registerMissing(
  portal: Portal,
  step: Step,
  draft: Draft,
  overlapReason?: string,
): Promise<Written> {
  const { entityRef } = draft;
  if (await portal.inCatalog(step, entityRef)) {
    step.logger.info(`${entityRef} is there already and stays as it is.`);
    return existing(portal, entityRef);
  }
  try {
    return await register(portal, step, draft, overlapReason);
  } catch (error) {
    // Somebody may have registered it between the look and the write.
    const wasFaster =
      isError(error) &&
      error.name === 'ConflictError' &&
      (await portal.inCatalog(step, entityRef));
    if (wasFaster) return existing(portal, entityRef);
    throw error;
  }
}

/** `martech:entity:register`: an entity is kept in the portal and shown in the catalog. */
export const createRegisterEntityAction = (portal: Portal) =>
  createTemplateAction({
    id: 'martech:entity:register',
    description:
      'Registers a marketing platform, template, integration, vendor or decision, without Git. Waits until the catalog shows it.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        ...describedInput,
        overlapReason: overlapReasonInput,
        onlyIfMissing: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Leave an entity of that name alone, wherever it is kept, instead of failing.',
            ),
      },
      output: writtenOutput,
    },
    async handler(ctx) {
      const { onlyIfMissing, overlapReason } = ctx.input;
      const draft = draftOf(ctx.input);
      const run = onlyIfMissing ? registerMissing : register;
      const written = await run(portal, ctx, draft, overlapReason);
      put((name, value) => ctx.output(name, value), written);
    },
  });
