import fc from 'fast-check';
import { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/testDatabases';
import {
  expectedNow,
  expectedThen,
  storedNow,
  storedThen,
} from './__testUtils__/comparable';
import { engineUnderTest } from './__testUtils__/engineUnderTest';
import { story } from './__testUtils__/randomEstate';
import {
  asOf,
  Dated,
  EntityVerdict,
  estateVerdict,
} from './__testUtils__/secondOpinion';

jest.setTimeout(180_000);

const databases = testDatabases();
const seed = Number(process.env.SECOND_OPINION_SEED ?? 20261122);
const DAY = 86_400_000;
const nothing = { results: [], readiness: null };

const endOfDay = (instant: Date) =>
  new Date(Math.floor(instant.getTime() / DAY) * DAY + DAY - 1);

describe('the engine over a database', () => {
  let knex: Knex;
  let engine: ReturnType<typeof engineUnderTest>;
  const compared = { now: 0, then: 0, told: 0, untold: 0 };

  beforeAll(async () => {
    knex = await databases.openMigrated('SQLite');
  });

  /** Every story starts with nothing known. */
  async function startAnew() {
    for (const table of [
      'martech_scorecard_versions',
      'martech_results',
      'martech_evaluations',
      'martech_intervals',
      'martech_due_evaluations',
      'martech_index_state',
    ])
      await knex(table).delete();
    engine = engineUnderTest(knex);
  }

  async function compareNow(
    verdicts: Map<string, EntityVerdict>,
    known: Iterable<string>,
  ) {
    for (const ref of new Set([...verdicts.keys(), ...known])) {
      const verdict = verdicts.get(ref);
      const stored = await storedNow(engine.results, ref);
      const expected = verdict ? expectedNow(verdict) : nothing;
      expect({ ref, ...stored }).toEqual({ ref, ...expected });
      compared.now += expected.results.length;
    }
  }

  async function compareThen(
    dated: Dated<Map<string, EntityVerdict>>[],
    uids: Map<string, string>,
  ) {
    const instants = dated.flatMap(({ at }) => [at, endOfDay(at)]);
    for (const instant of instants) {
      for (const [ref, verdict] of asOf(dated, instant) ?? []) {
        const uid = uids.get(ref) ?? '';
        const stored = await storedThen(engine.history, uid, instant);
        const expected = expectedThen(verdict);
        expect({ ref, instant, ...stored }).toEqual({
          ref,
          instant,
          ...expected,
        });
        compared.then += expected.results.length;
      }
    }
  }

  it('says what the second opinion says, at each step and of every past day', async () => {
    await fc.assert(
      fc.asyncProperty(story, async steps => {
        await startAnew();
        const dated: Dated<Map<string, EntityVerdict>>[] = [];
        const uids = new Map<string, string>();
        for (const { isTold, world } of steps) {
          await (isTold ? engine.become(world) : engine.wait(world.now));
          compared[isTold ? 'told' : 'untold'] += 1;
          const verdict = estateVerdict(world, dated.at(-1)?.verdict);
          for (const ref of verdict.keys())
            uids.set(ref, world.catalog.get(ref)?.metadata.uid ?? '');
          await compareNow(verdict, uids.keys());
          dated.push({ at: world.now, verdict });
        }
        await compareThen(dated, uids);
      }),
      // A story that is told wrong is long enough to read as it is.
      { numRuns: 30, seed, endOnFailure: true },
    );
    expect(compared.now).toBeGreaterThan(500);
    expect(compared.then).toBeGreaterThan(1_000);
    expect(compared.told).toBeGreaterThan(60);
    expect(compared.untold).toBeGreaterThan(20);
  });
});
