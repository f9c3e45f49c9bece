import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { writtenOutput } from '../../entity/outputs';
import { put, receiptOf, tell } from '../../entity/tell';
import { answerOf } from '../../portal/answerOf';
import { once } from '../../portal/once';
import { Portal } from '../../portal/Portal';
import { examples } from './examples';

/** `martech:entity:retire`: an entity stays in the catalog with its history, and leaves the lists. */
export const createRetireEntityAction = (portal: Portal) =>
  createTemplateAction({
    id: 'martech:entity:retire',
    description:
      'Retires an entity that is kept in the portal. It stays in the catalog with its history and can be restored.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        entityRef: z =>
          z.string().describe('For example marketingplatform:default/forms.'),
        reason: z => z.string().describe('Why; people read it in the history.'),
        version: z =>
          z
            .number()
            .int()
            .optional()
            .describe('Version that was seen; without it, the newest one.'),
      },
      output: writtenOutput,
    },
    async handler(ctx) {
      const { entityRef, reason, version } = ctx.input;
      const { registry } = portal.martechAs(ctx);
      const hand = put.bind(undefined, (name, value) =>
        ctx.output(name, value),
      );
      if (ctx.isDryRun) {
        const stored = await answerOf(registry.registered(entityRef));
        ctx.logger.info(`${entityRef} could be retired. Nothing was stored.`);
        hand({
          entityRef: stored.entityRef,
          entityUrl: portal.pageOf(stored.entityRef),
          version: stored.version,
          visible: true,
          scores: [],
        });
        return;
      }
      // Kept apart from the write: a second run must send the same version.
      const seen = await ctx.checkpoint({
        key: `seen.${entityRef}`,
        fn: async () =>
          version ?? (await answerOf(registry.registered(entityRef))).version,
      });
      const receipt = await once(ctx, async idempotencyKey =>
        receiptOf(
          await answerOf(
            registry.move(
              'retire',
              entityRef,
              seen,
              { reason },
              { idempotencyKey },
            ),
          ),
        ),
      );
      hand(await tell(portal, ctx, receipt));
    },
  });
