import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { Draft, draftOf } from '../../entity/draftOf';
import { describedInput } from '../../entity/inputs';
import { writtenOutput } from '../../entity/outputs';
import { put, receiptOf, tell } from '../../entity/tell';
import { answerOf } from '../../portal/answerOf';
import { once } from '../../portal/once';
import { Portal } from '../../portal/Portal';
import { Step } from '../../portal/Step';
import { examples } from './examples';

/** The version that was seen when the form was opened. */
function seen(given: unknown): number {
  const version = Number(given);
  if (!Number.isInteger(version) || version < 1) {
    throw new InputError(
      '_version: is missing, so nobody can tell whether somebody else has written meanwhile. Open the form with Edit on the page of the entity',
    );
  }
  return version;
}

async function check(
  portal: Portal,
  step: Step,
  draft: Draft,
  version: number,
) {
  const stored = await answerOf(
    portal.martechAs(step).registry.registered(draft.entityRef),
  );
  if (stored.version !== version) {
    throw new InputError(
      `_version: is ${version}, but ${draft.entityRef} has version ${stored.version} now`,
    );
  }
  step.logger.info(`${draft.entityRef} could be written. Nothing was stored.`);
  return {
    entityRef: draft.entityRef,
    entityUrl: portal.pageOf(draft.entityRef),
    version,
    visible: true,
    scores: [],
  };
}

/** `martech:entity:update`: the next version of a registered entity. */
export const createUpdateEntityAction = (portal: Portal) =>
  createTemplateAction({
    id: 'martech:entity:update',
    description:
      'Writes the next version of an entity that is kept in the portal. Fails when somebody else has written since the form was opened.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        ...describedInput,
        version: z =>
          z
            .union([z.number(), z.string()])
            .optional()
            .describe(
              'Version that was seen; without it, the field _version of the values.',
            ),
        comment: z =>
          z
            .string()
            .optional()
            .describe('What changed and why, for the history.'),
      },
      output: writtenOutput,
    },
    async handler(ctx) {
      const { comment, values } = ctx.input;
      const version = seen(ctx.input.version ?? values._version);
      const draft = draftOf(ctx.input);
      const hand = put.bind(undefined, (name, value) =>
        ctx.output(name, value),
      );
      if (ctx.isDryRun) {
        hand(await check(portal, ctx, draft, version));
        return;
      }
      const receipt = await once(ctx, async idempotencyKey =>
        receiptOf(
          await answerOf(
            portal.martechAs(ctx).registry.update(
              draft.entityRef,
              version,
              {
                entity: { ...draft.entity },
                ...(comment?.trim() && { comment }),
              },
              { idempotencyKey },
            ),
          ),
        ),
      );
      hand(await tell(portal, ctx, receipt));
    },
  });
