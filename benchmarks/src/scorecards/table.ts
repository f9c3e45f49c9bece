/** What one case came to; times in seconds. */
export interface CaseResult {
  system: string;
  entities: number;
  checks: number;
  database: string;
  outcomes: number;
  coldSeconds: number;
  rerunSeconds: number;
  rowsWrittenOnRerun: number;
  statements: number;
  rssMiB: number;
}

const perSecond = ({ outcomes, coldSeconds }: CaseResult) =>
  outcomes / coldSeconds;

const isSameCase = (a: CaseResult, b: CaseResult) =>
  a.database === b.database &&
  a.entities === b.entities &&
  a.checks === b.checks;

/** The cases as a Markdown table, each with how many times faster martech is. */
export function table(results: CaseResult[]): string {
  const rows = results.map(result => {
    const ours = results.find(
      other => other.system === 'martech' && isSameCase(other, result),
    );
    const ratio = ours ? perSecond(ours) / perSecond(result) : undefined;
    return [
      result.database === 'pg' ? 'PostgreSQL' : 'SQLite file',
      result.entities,
      result.checks,
      result.system,
      result.coldSeconds.toFixed(2),
      Math.round(perSecond(result)),
      ratio === undefined || result === ours ? '' : `${ratio.toFixed(1)}x`,
      result.rerunSeconds.toFixed(2),
      result.rowsWrittenOnRerun,
      result.statements,
      Math.round(result.rssMiB),
    ];
  });
  const head = [
    'database',
    'platforms',
    'checks',
    'system',
    'cold s',
    'results/s',
    'martech is faster by',
    're-run s',
    'rows written on re-run',
    'statements',
    'RSS MiB',
  ];
  return [head, head.map(() => '--'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}
