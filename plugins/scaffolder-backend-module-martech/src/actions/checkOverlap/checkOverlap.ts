import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { Overlap } from '@martech-portal/backstage-plugin-martech-common';
import { draftOf } from '../../entity/draftOf';
import { describedInput, overlapReasonInput } from '../../entity/inputs';
import { answerOf } from '../../portal/answerOf';
import { Portal } from '../../portal/Portal';
import { examples } from './examples';
import { overlapQuery } from './overlapQuery';

function inWords({ platforms, total }: Overlap): string {
  if (total === 0) return 'Nothing you may see serves this need yet.';
  const named = platforms
    .slice(0, 5)
    .map(({ lifecycle, title }) => `${title} (${lifecycle})`)
    .join(', ');
  const more = total > 5 ? ` and ${total - 5} more` : '';
  return `${
    total === 1 ? 'One serves' : `${total} serve`
  } the same need: ${named}${more}.`;
}

/** What the next steps get of a platform. */
const handedOver = (platform: Overlap['platforms'][number]) => {
  const { annualCost, entityRef, lifecycle, owner, title } = platform;
  return {
    entityRef,
    title,
    lifecycle,
    ...(owner && { owner }),
    ...(annualCost && { annualCost: { ...annualCost } }),
  };
};

/** `martech:overlap:check`: what there is already for the same need. */
export const createCheckOverlapAction = (portal: Portal) =>
  createTemplateAction({
    id: 'martech:overlap:check',
    description:
      'Looks for platforms that already serve what is described, and asks for a reason when there are any. Writes nothing.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        values: describedInput.values,
        set: describedInput.set,
        overlapReason: overlapReasonInput,
        onOverlap: z =>
          z
            .enum(['ask', 'tell'])
            .optional()
            .describe(
              'ask (the default) fails without overlapReason when a live platform serves the same need; tell only tells.',
            ),
      },
      output: {
        total: z => z.number().int().describe('Platforms that you may see.'),
        needsReason: z => z.boolean().describe('A live one is among them.'),
        summary: z => z.string().describe('The same as a sentence.'),
        platforms: z =>
          z
            .array(z.record(z.any()))
            .describe(
              'The closest first, 20 at most: entityRef, title, lifecycle, owner, annualCost.',
            ),
      },
    },
    async handler(ctx) {
      const { onOverlap, overlapReason } = ctx.input;
      const draft = draftOf({ kind: 'MarketingPlatform', ...ctx.input });
      const overlap = await answerOf(
        portal
          .martechAs(ctx)
          .registry.overlap(overlapQuery(draft), { signal: ctx.signal }),
      );
      const summary = inWords(overlap);
      ctx.logger.info(summary);
      const isSandbox = draft.entity.spec?.lifecycle === 'sandbox';
      if (
        overlap.needsReason &&
        !overlapReason?.trim() &&
        onOverlap !== 'tell' &&
        !isSandbox
      ) {
        throw new InputError(
          `overlapReason: is missing. ${summary} Say why one more is needed.`,
        );
      }
      ctx.output('total', overlap.total);
      ctx.output('needsReason', overlap.needsReason);
      ctx.output('summary', summary);
      ctx.output('platforms', [...overlap.platforms.map(handedOver)]);
    },
  });
