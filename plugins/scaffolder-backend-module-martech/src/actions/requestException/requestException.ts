import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { Portal } from '../../portal/Portal';
import { recordInput, start, startedOutput } from '../../record/start';
import { visibleEntity } from '../../record/visibleEntity';
import { examples } from './examples';
import { findCheck } from './findCheck';

/** `martech:exception:request`: a rule cannot be met for a while. */
export const createRequestExceptionAction = (portal: Portal) =>
  createTemplateAction({
    id: 'martech:exception:request',
    description:
      'Asks for an exception from checks of a scorecard, until a day. The operating model decides who decides.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        ...recordInput,
        checks: z =>
          z
            .array(
              z.object({
                scorecard: z
                  .string()
                  .describe(
                    'For example marketingscorecard:default/readiness.',
                  ),
                check: z.string().describe('Id or title of the check.'),
              }),
            )
            .min(1)
            .describe('The checks that cannot be met.'),
        reason: z => z.string().describe('Why they cannot be met now.'),
        compensatingControl: z =>
          z.string().describe('What keeps the risk small meanwhile.'),
        evidence: z =>
          z.string().optional().describe('What shows that it does.'),
        expiresOn: z => z.string().describe('Last day, YYYY-MM-DD.'),
      },
      output: startedOutput,
    },
    async handler(ctx) {
      const { checks, description, title, ...fields } = ctx.input;
      const entityRef = await visibleEntity(portal, ctx, fields.entityRef);
      const martech = portal.martechAs(ctx);
      const found = await Promise.all(
        checks.map(({ check, scorecard }) =>
          findCheck(martech, scorecard, check),
        ),
      );
      if (ctx.isDryRun) {
        ctx.logger.info(
          'The exception could be asked for. Nothing was stored.',
        );
        return;
      }
      const started = await start(portal, ctx, 'exception', {
        entityRef,
        title,
        ...(description && { description }),
        fields: {
          covers: { kind: 'checks', checks: found },
          reason: fields.reason,
          compensatingControl: fields.compensatingControl,
          expiresOn: fields.expiresOn,
          ...(fields.evidence && { evidence: fields.evidence }),
        },
      });
      ctx.output('id', started.id);
      ctx.output('number', started.number);
      ctx.output('state', started.state);
      ctx.output('entityRef', started.entityRef);
      ctx.output('waitsFor', started.waitsFor);
    },
  });
