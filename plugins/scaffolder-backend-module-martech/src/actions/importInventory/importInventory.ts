import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { answerOf } from '../../portal/answerOf';
import { once } from '../../portal/once';
import { Portal } from '../../portal/Portal';
import { examples } from './examples';
import { readInventory } from './readInventory';
import { reportOf } from './reportOf';
import { untilState } from './untilState';

const mappingOf = (columns: { column: string; field?: string }[] = []) =>
  Object.fromEntries(columns.map(({ column, field = '' }) => [column, field]));

/** `martech:inventory:import`: an inventory that exists already, from CSV or JSON. */
export const createImportInventoryAction = (portal: Portal) =>
  createTemplateAction({
    id: 'martech:inventory:import',
    description:
      'Checks an inventory row by row and, when told so, registers it. A later import of the same source updates what it brought.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        kind: z =>
          z
            .enum(martechKindNames)
            .optional()
            .describe('What the rows are; MarketingPlatform without it.'),
        source: z =>
          z
            .string()
            .describe('Where they come from, a short name: cmdb, finance.'),
        format: z =>
          z
            .enum(['csv', 'json'])
            .optional()
            .describe('Without it, it is told by the file.'),
        text: z =>
          z
            .string()
            .describe('The rows as text, or a file as a form hands it over.'),
        mapping: z =>
          z
            .record(z.string())
            .optional()
            .describe('From a column to a field, for example Owner: owner.'),
        columns: z =>
          z
            .array(
              z.object({ column: z.string(), field: z.string().optional() }),
            )
            .optional()
            .describe('The same as a list, which is easier to fill in.'),
        defaults: z =>
          z
            .record(z.any())
            .optional()
            .describe('Fields for rows that say nothing.'),
        retireMissing: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Retire what the source named earlier and no longer does.',
            ),
        confirmShare: z =>
          z
            .number()
            .min(0)
            .max(1)
            .optional()
            .describe(
              'Share that may be retired when it is above the set one.',
            ),
        apply: z =>
          z
            .boolean()
            .optional()
            .describe('Register the rows; without it, they are only checked.'),
      },
      output: {
        importId: z => z.string().describe('Id of the import.'),
        state: z => z.string().describe('checked, applied or stopped.'),
        counts: z =>
          z.record(z.number()).describe('Rows by what became of them.'),
        summary: z => z.string().describe('The same as a sentence.'),
        report: z =>
          z.string().describe('Markdown: the rows that were refused, and why.'),
      },
    },
    async handler(ctx) {
      const { apply, columns, confirmShare, ...given } = ctx.input;
      const { registry } = portal.martechAs(ctx);
      const mapping = { ...given.mapping, ...mappingOf(columns) };
      const body = { ...given, ...readInventory(given), mapping };
      const id = await once(ctx, async idempotencyKey => {
        const created = registry.createImport(body, { idempotencyKey });
        return (await answerOf(created)).id;
      });
      const waiting = { within: portal.settings.waitForImport, step: ctx };
      let result = await untilState(registry, id, 'checked', waiting);
      if (apply && !ctx.isDryRun && result.state === 'checked') {
        await answerOf(
          registry.applyImport(id, {
            ...(confirmShare !== undefined && { confirmShare }),
          }),
        );
        result = await untilState(registry, id, 'applied', waiting);
      }
      const { report, summary } = await reportOf(registry, result);
      ctx.logger.info(summary);
      ctx.output('importId', id);
      ctx.output('state', result.state);
      ctx.output('counts', { ...result.counts });
      ctx.output('summary', summary);
      ctx.output('report', report);
    },
  });
