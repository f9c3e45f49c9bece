import { conditions } from '../../kinds';
import { compileScorecard, renderMessage } from '../../rules';
import { sampleEntities } from './__testUtils__/sampleEntities';
import { sampleFactBodies } from './__testUtils__/sampleFacts';
import { sampleResults } from './__testUtils__/sampleResults';
import { readScorecards } from './__testUtils__/scorecards';

const today = '2026-11-22';
const results = sampleResults(today);
const readiness = results.filter(
  ({ scorecard }) => scorecard.definition.type === 'readiness',
);

const resultOf = (scorecard: string, entityRef: string) => {
  const found = results.find(
    result =>
      result.entityRef === entityRef &&
      result.scorecard.entityRef === `marketingscorecard:default/${scorecard}`,
  );
  if (!found) throw new Error(`no result of ${scorecard} for ${entityRef}`);
  return found;
};

/** Outcome of a check and what people read. */
function seen(scorecard: string, entityRef: string, check: string) {
  const result = resultOf(scorecard, entityRef);
  const at = result.scorecard.checks.findIndex(({ id }) => id === check);
  const { evidence, outcome } = result.evaluation.checks[at];
  const { definition } = result.scorecard.checks[at];
  return `${outcome}: ${renderMessage(definition, outcome, evidence, today)}`;
}

describe('the shipped scorecards', () => {
  it.each(readScorecards())('$name compiles', ({ scorecard }) => {
    expect(compileScorecard(scorecard).problems).toEqual([]);
  });

  it('can be evaluated for every entity of the sample company', () => {
    const errors = results.flatMap(({ entityRef, evaluation, scorecard }) =>
      evaluation.checks.flatMap(({ outcome, problem }, index) =>
        outcome === 'error'
          ? [`${entityRef} ${scorecard.checks[index].id}: ${problem}`]
          : [],
      ),
    );
    expect(errors).toEqual([]);
    expect(results.length).toBeGreaterThan(300);
  });

  it('show a message for whatever comes out', () => {
    const silent = results.flatMap(({ entityRef, evaluation, scorecard }) =>
      evaluation.checks.flatMap(({ evidence, outcome }, index) => {
        const { definition, id } = scorecard.checks[index];
        const message = renderMessage(definition, outcome, evidence, today);
        return message && !message.includes('unknown')
          ? []
          : [`${id} ${outcome}: ${message} (${entityRef})`];
      }),
    );
    expect(silent).toEqual([]);
  });

  it.each(readScorecards())(
    '$name finds something to praise and to improve',
    ({ name }) => {
      const found = results
        .filter(({ scorecard }) => scorecard.entityRef.endsWith(`/${name}`))
        .flatMap(({ evaluation }) => evaluation.checks)
        .map(({ outcome }) => outcome);
      expect(found).toEqual(expect.arrayContaining(['pass', 'fail']));
    },
  );
});

describe('the readiness of the sample company', () => {
  const share = (least: number, most: number) =>
    readiness.filter(
      ({ holding }) => holding.length >= least && holding.length <= most,
    ).length / readiness.length;

  it.each([
    ['ready', 8, 8, 0.2],
    ['with one or two gaps', 6, 7, 0.25],
    ['with more', 0, 5, 0.3],
  ])('has its share of platforms %s', (_, least, most, atLeast) => {
    expect(share(least, most)).toBeGreaterThan(atLeast);
    expect(share(least, most)).toBeLessThan(0.5);
  });

  it('has platforms at every level', () => {
    expect(
      new Set(readiness.map(({ evaluation }) => evaluation.level)),
    ).toEqual(new Set([null, 'resolves', 'fresh', 'exercised']));
  });

  it('has only a handful of platforms nobody reports on', () => {
    const walls = readiness.filter(
      ({ evaluation }) =>
        evaluation.checks.filter(({ outcome }) => outcome === 'no-data')
          .length > 7,
    );
    expect(walls.length).toBeLessThanOrEqual(7);
  });
});

describe('stories of the sample company', () => {
  const platform = (name: string) => `marketingplatform:default/${name}`;
  const template = (name: string) => `marketingtemplate:default/${name}`;
  const ready = 'operational-readiness';

  it('the asset library is ready down to the last depth', () => {
    const { evaluation, holding } = resultOf(ready, platform('asset-library'));
    expect(evaluation).toMatchObject({ score: 1, level: 'exercised' });
    expect(holding).toEqual([...conditions]);
  });

  it.each([
    ['customer-data-platform', ['ownership'], 'launched'],
    ['campaign-automation', [], 'launched'],
  ])('%s is live and far from ready', (name, holding, lifecycle) => {
    expect(resultOf(ready, platform(name)).holding.slice(0, 1)).toEqual(
      holding,
    );
    expect(resultOf(ready, platform(name)).holding.length).toBeLessThan(4);
    expect(sampleEntities().get(platform(name))?.spec?.lifecycle).toBe(
      lifecycle,
    );
  });

  it.each(['image-generator', 'funnel-lab', 'copy-assistant'])(
    'the eight conditions leave %s alone',
    name => {
      expect(readiness.map(({ entityRef }) => entityRef)).not.toContain(
        platform(name),
      );
    },
  );

  it.each([
    [
      ready,
      platform('customer-insight-lab'),
      'required-roles-held',
      /^fail: .*support lead \(Jonas Weberr\)$/,
    ],
    [
      'contract-and-money',
      platform('campaign-automation'),
      'not-renewed-unnoticed',
      /^fail: .*ended on 30 September 2025/,
    ],
    [
      'contract-and-money',
      platform('customer-data-platform'),
      'run-money',
      /^fail: There is no money to run it/,
    ],
    [
      'data-and-privacy',
      platform('campaign-planner'),
      'one-system-of-record',
      /^fail: .*campaign-status.*Work management/,
    ],
    [
      'data-and-privacy',
      platform('work-management'),
      'one-system-of-record',
      /^fail: .*Campaign planner/,
    ],
    [
      'data-and-privacy',
      platform('web-chat'),
      'processing-agreement',
      /^fail: No processing agreement with Intercom/,
    ],
    [
      'template-integrity',
      template('newsletter-master'),
      'no-local-copies',
      /^fail: .* and 4 more$/,
    ],
    [
      'template-integrity',
      template('newsletter-master'),
      'platforms-ready',
      /^fail: Not ready: Newsletter service$/,
    ],
    [
      'template-integrity',
      template('newsletter-pl'),
      'keeps-locked-parts',
      /^fail: .*legal-footer/,
    ],
    [
      'template-integrity',
      template('newsletter-de'),
      'file-unchanged',
      /^fail: Changed since/,
    ],
    [
      'template-integrity',
      template('photo-shoot-brief'),
      'platforms-ready',
      /^pass/,
    ],
    [
      'integration-health',
      'marketingintegration:default/assets-to-dealers',
      'maintained',
      /^fail/,
    ],
    ['ai-transparency', platform('image-generator'), 'marking-found', /^pass/],
  ])('%s, %s: %s', (scorecard, entityRef, check, message) => {
    expect(seen(scorecard, entityRef, check)).toMatch(message);
  });
});

describe('the facts of the sample company', () => {
  const entities = sampleEntities();
  const bodies = sampleFactBodies(today);

  it('are about entities that exist', () => {
    const strangers = bodies.flatMap(({ observations }) =>
      observations
        .filter(({ entityRef }) => !entities.has(entityRef))
        .map(({ entityRef }) => entityRef),
    );
    expect(strangers).toEqual([]);
  });

  it('say each thing once', () => {
    const said = bodies.flatMap(({ observations, source }) =>
      observations.map(({ entityRef, key }) => `${entityRef} ${source}/${key}`),
    );
    expect(said.filter((name, at) => said.indexOf(name) < at)).toEqual([]);
  });

  it('are as fresh on any other day', () => {
    const later = sampleResults('2027-01-05').filter(
      ({ holding }) => holding.length === 8,
    );
    const now = readiness.filter(({ holding }) => holding.length === 8);
    expect(later.map(({ entityRef }) => entityRef)).toEqual(
      now.map(({ entityRef }) => entityRef),
    );
  });
});
