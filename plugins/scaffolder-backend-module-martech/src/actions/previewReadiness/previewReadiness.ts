import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { draftOf } from '../../entity/draftOf';
import { describedInput } from '../../entity/inputs';
import { answerOf } from '../../portal/answerOf';
import { Portal } from '../../portal/Portal';
import { examples } from './examples';
import { missingIn } from './missingIn';

/** `martech:readiness:preview`: what a draft would come to, by the real rules. */
export const createPreviewReadinessAction = (portal: Portal) =>
  createTemplateAction({
    id: 'martech:readiness:preview',
    description:
      'Runs the real rules on what is described, before it exists: which go-live conditions would hold and what would be missing on day one. Writes nothing.',
    supportsDryRun: true,
    examples,
    schema: {
      input: describedInput,
      output: {
        ready: z => z.boolean().describe('All conditions would hold.'),
        holding: z => z.number().int().describe('Conditions that would hold.'),
        of: z => z.number().int().describe('Conditions there are, or 0.'),
        missing: z =>
          z
            .array(z.string())
            .describe('What would be missing, the fix in a sentence each.'),
      },
    },
    async handler(ctx) {
      const { entity, entityRef } = draftOf(ctx.input);
      const preview = await answerOf(
        portal
          .martechAs(ctx)
          .previewEntity({ entity: { ...entity } }, { signal: ctx.signal }),
      );
      if (preview.problems.length > 0) {
        throw new InputError(
          preview.problems
            .map(({ path, message }) => `${path}: ${message}`)
            .join('; '),
        );
      }
      const { readiness } = preview;
      const of = readiness?.conditions.length ?? 0;
      ctx.logger.info(
        readiness
          ? `${entityRef} would have ${readiness.holding} of ${of} conditions in place.`
          : `The go-live conditions do not apply to ${entityRef}.`,
      );
      ctx.output('ready', readiness?.ready ?? false);
      ctx.output('holding', readiness?.holding ?? 0);
      ctx.output('of', of);
      ctx.output('missing', [...missingIn(preview)]);
    },
  });
