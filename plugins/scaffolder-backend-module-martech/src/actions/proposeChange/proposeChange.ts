import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { changeAspectIds } from '@martech-portal/backstage-plugin-martech-common';
import { answerOf } from '../../portal/answerOf';
import { Portal } from '../../portal/Portal';
import { recordInput, start, startedOutput } from '../../record/start';
import { visibleEntity } from '../../record/visibleEntity';
import { assessmentInWords } from './assessmentInWords';
import { changeFieldsOf } from './changeFieldsOf';
import { examples } from './examples';

/** `martech:change:propose`: something is to change on a platform. */
export const createProposeChangeAction = (portal: Portal) =>
  createTemplateAction({
    id: 'martech:change:propose',
    description:
      'Proposes a change to a platform or template. Says whether it may be made now, and who decides.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        ...recordInput,
        aspects: z =>
          z
            .array(z.enum(changeAspectIds))
            .optional()
            .describe('What is changed; the decision areas follow from it.'),
        standard: z =>
          z
            .string()
            .optional()
            .describe('Id of a standard change of the platform instead.'),
        risk: z =>
          z.enum(['low', 'medium', 'high']).describe('How risky it is.'),
        start: z =>
          z.string().optional().describe('When the work starts, in UTC.'),
        end: z => z.string().optional().describe('When it is done, in UTC.'),
        rollback: z => z.string().optional().describe('How it is taken back.'),
        draft: z =>
          z.boolean().optional().describe('Keep it as a draft for now.'),
      },
      output: {
        ...startedOutput,
        light: z =>
          z
            .enum(['green', 'amber', 'red'])
            .describe('green: go on; amber: needs approval; red: not now.'),
        summary: z => z.string().describe('The same as a sentence.'),
      },
    },
    async handler(ctx) {
      const { description, draft, title } = ctx.input;
      const entityRef = await visibleEntity(portal, ctx, ctx.input.entityRef);
      const fields = changeFieldsOf(ctx.input);
      if (!fields.standard && !fields.aspects?.length) {
        throw new InputError('aspects: is missing, say what is changed');
      }
      const assessment = await answerOf(
        portal.martechAs(ctx).governance.assessChange({ entityRef, fields }),
      );
      const summary = assessmentInWords(assessment);
      ctx.logger.info(summary);
      ctx.output('light', assessment.light);
      ctx.output('summary', summary);
      if (ctx.isDryRun) return;
      const started = await start(portal, ctx, 'change', {
        entityRef,
        title,
        ...(description && { description }),
        ...(draft !== undefined && { draft }),
        fields,
      });
      ctx.output('id', started.id);
      ctx.output('number', started.number);
      ctx.output('state', started.state);
      ctx.output('entityRef', started.entityRef);
      ctx.output('waitsFor', started.waitsFor);
    },
  });
