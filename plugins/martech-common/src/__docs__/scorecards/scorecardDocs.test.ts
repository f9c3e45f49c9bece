import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { problemsOfEntity } from '../../kinds/__testUtils__/problemsOf';
import { readScorecards, scorecardFolder } from './__testUtils__/scorecards';
import { scorecardIndex } from './scorecardIndex';
import { shippedScorecards } from './scorecardFiles';
import { scorecardPage } from './scorecardPage';

const folder = resolve(__dirname, '../../../../../docs/scorecards');
const hint =
  'To update the pages: UPDATE_DOCS=1 yarn workspace @martech-portal/backstage-plugin-martech-common test --watchAll=false scorecardDocs';
const files = readScorecards();

const pages: [string, string][] = [
  ['README.md', scorecardIndex(files)],
  ...files.map((file): [string, string] => [
    `${file.name}.md`,
    scorecardPage(file),
  ]),
];

describe('the pages under docs/scorecards', () => {
  it.each(pages)('%s says what the YAML says', (name, page) => {
    const file = resolve(folder, name);
    if (process.env.UPDATE_DOCS) writeFileSync(file, page);
    expect({ hint, page: readFileSync(file, 'utf8') }).toEqual({ hint, page });
  });

  it('are all there, and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(
      pages.map(([name]) => name).sort(),
    );
    expect(readdirSync(scorecardFolder).sort()).toEqual(
      shippedScorecards.map(name => `${name}.yaml`).sort(),
    );
  });
});

describe.each(files)('the scorecard $name', ({ name, scorecard }) => {
  it('is valid and named like its file', () => {
    expect(problemsOfEntity(scorecard)).toEqual([]);
    expect(scorecard.metadata.name).toBe(name);
  });

  it.each(scorecard.spec.checks.map(check => ({ id: check.id, check })))(
    'explains $id, shows evidence and says how and where to fix it',
    ({ check }) => {
      expect(check.description).toMatch(/\.$/);
      expect(Object.keys(check.evidence ?? {})).not.toEqual([]);
      expect(check.message?.fail ?? check.message?.['no-data']).toMatch(/\S/);
      expect(check.remediation?.text).toMatch(/\.$/);
      expect(check.remediation?.url ?? check.remediation?.template).toMatch(
        /\S/,
      );
    },
  );

  it('has words for every outcome that a check can come to', () => {
    const missing = scorecard.spec.checks.flatMap(check => {
      const possible = [
        ...(check.facts ? ['no-data'] : []),
        ...(check.warnWhen ? ['warn'] : []),
        ...(check.applicableWhen ? ['not-applicable'] : []),
      ];
      return possible
        .filter(outcome => !Reflect.has(check.message ?? {}, outcome))
        .map(outcome => `${check.id} ${outcome}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('typing is a tick', () => {
  const readiness = files.find(({ name }) => name === 'operational-readiness')!;

  it.each(
    readiness.scorecard.spec.checks
      .filter(({ level }) => level === 'fresh' || level === 'exercised')
      .map(check => ({ id: check.id, check })),
  )('$id needs a fact, a measured number or a record', ({ check }) => {
    expect(check.rule).toMatch(
      /\b(facts|records)\b|\bmeasures\.(exists|all)\(/,
    );
  });
});
