import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { draftOf } from '../../entity/draftOf';
import { describedInput } from '../../entity/inputs';
import { writtenOutput } from '../../entity/outputs';
import { register } from '../../entity/register';
import { put } from '../../entity/tell';
import { Portal } from '../../portal/Portal';
import { examples } from './examples';

/** `martech:decision:record`: what was decided, by whom, and until when. */
export const createRecordDecisionAction = (portal: Portal) =>
  createTemplateAction({
    id: 'martech:decision:record',
    description:
      'Records a decision about the estate as an entity. An accepted one that names no day was decided today, and by whoever records it unless it names others.',
    supportsDryRun: true,
    examples,
    schema: {
      input: { values: describedInput.values, set: describedInput.set },
      output: writtenOutput,
    },
    async handler(ctx) {
      // Kept, so that a second run after midnight writes the same.
      const today = await ctx.checkpoint({
        key: 'today',
        fn: () => new Date().toISOString().slice(0, 10),
      });
      const { set, values } = ctx.input;
      const isAccepted = (set?.lifecycle ?? values.lifecycle) === 'accepted';
      const who = ctx.user?.ref;
      const draft = draftOf({
        kind: 'MarketingDecision',
        values: {
          ...(isAccepted && { decidedOn: today }),
          ...(isAccepted && who && { deciders: [who] }),
          ...values,
        },
        set,
      });
      put(
        (name, value) => ctx.output(name, value),
        await register(portal, ctx, draft),
      );
    },
  });
