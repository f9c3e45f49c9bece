import {
  importOutcomes,
  RegistryApi,
  RegistryImport,
} from '@martech-portal/backstage-plugin-martech-common';
import { answerOf } from '../../portal/answerOf';

const SHOWN = 50;

const before: Record<string, string> = {
  create: 'would be registered',
  update: 'would be updated',
  unchanged: 'are as they are',
  retire: 'would be retired',
  refused: 'cannot be taken',
};

const after: Record<string, string> = {
  ...before,
  create: 'were registered',
  update: 'were updated',
  retire: 'were retired',
};

function summaryOf({ counts, rows, state, stoppedBecause }: RegistryImport) {
  const words = state === 'applied' ? after : before;
  const parts = importOutcomes.flatMap(outcome =>
    counts[outcome] ? [`${counts[outcome]} ${words[outcome]}`] : [],
  );
  const stopped = stoppedBecause ? ` It stopped: ${stoppedBecause}` : '';
  return `Of ${rows} rows: ${parts.join(', ') || 'nothing to do'}.${stopped}`;
}

/** Cells of a Markdown table hold neither lines nor bars. */
const cell = (text: string) => text.replace(/[|\r\n]+/g, ' ').slice(0, 300);

/** What became of the rows, for the last page of a task. */
export async function reportOf(
  registry: RegistryApi,
  result: RegistryImport,
): Promise<{ summary: string; report: string }> {
  const refused = result.counts.refused ?? 0;
  const { items } = refused
    ? await answerOf(registry.importRows(result.id, { outcome: 'refused' }))
    : { items: [] };
  const shown = items.slice(0, SHOWN).map(({ problems, row, title }) => {
    const why = problems.map(({ message, path }) =>
      path ? `${path}: ${message}` : message,
    );
    return `| ${row} | ${cell(title ?? '')} | ${cell(why.join('; '))} |`;
  });
  const more = refused - shown.length;
  const unmapped = result.unmapped.map(column => `\`${cell(column)}\``);
  const summary = summaryOf(result);
  const report = [
    summary,
    ...(shown.length > 0
      ? ['', '| Row | What | Why not |', '| --: | --- | --- |', ...shown]
      : []),
    ...(more > 0 ? ['', `And ${more} more rows that cannot be taken.`] : []),
    ...(unmapped.length > 0
      ? ['', `Nothing was made of these columns: ${unmapped.join(', ')}.`]
      : []),
  ].join('\n');
  return { summary, report };
}
