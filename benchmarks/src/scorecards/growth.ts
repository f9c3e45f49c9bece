import { CaseResult } from './table';

const PAGE = 500;

/** How statements grow with the estate: `[few, many]` platforms, the same checks and database. */
const steps: Array<[number, number]> = [
  [1_000, 5_000],
  [5_000, 15_000],
];

/** One line for each case of martech that has a smaller one to compare with. */
export function growth(results: CaseResult[]): string[] {
  const ours = results.filter(({ system }) => system === 'martech');
  return ours.flatMap(many => {
    const step = steps.find(([, entities]) => entities === many.entities);
    const few = ours.find(
      ({ checks, database, entities }) =>
        checks === many.checks &&
        database === many.database &&
        entities === step?.[0],
    );
    if (!few) return [];
    const times = (many.statements / few.statements).toFixed(2);
    const aPage = (many.statements / Math.ceil(many.entities / PAGE)).toFixed(
      1,
    );
    return [
      `${many.database} x ${many.checks}: statements(${many.entities}) / statements(${few.entities}) = ${times}, ${aPage} a page of ${PAGE}`,
    ];
  });
}
