import {
  Outcome,
  ResultRow,
  ResultsPage,
  spreadsheetText,
} from '@martech-portal/backstage-plugin-martech-common';

/** Words of a table of results. */
export interface CsvWords {
  name: string;
  entityRef: string;
  owner: string;
  score: string;
  level: string;
  outcome(outcome: Outcome | null): string;
}

/** A value as it stands between commas. */
function csvCell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const safe = spreadsheetText(value ?? '');
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows of results as CSV, a column for each check. */
export function resultsCsv(
  page: Pick<ResultsPage, 'checks' | 'levels'>,
  rows: readonly ResultRow[],
  words: CsvWords,
): string {
  const levels = new Map(page.levels.map(({ id, title }) => [id, title]));
  const header = [
    words.entityRef,
    words.name,
    words.owner,
    words.score,
    words.level,
    ...page.checks.map(({ title }) => title),
  ];
  const lines = rows.map(row => [
    row.entityRef,
    row.title,
    row.owner,
    row.score,
    row.level === null ? '' : levels.get(row.level) ?? row.level,
    ...page.checks.map((_, place) =>
      words.outcome(row.outcomes[place] ?? null),
    ),
  ]);
  return [header, ...lines]
    .map(line => line.map(csvCell).join(','))
    .join('\r\n');
}
