import { isMarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { compileScorecard } from '@martech-portal/backstage-plugin-martech-common/rules';
import { setTimeout } from 'node:timers/promises';
import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { standard } from '../__testUtils__/sampleEstate';
import { StoredResult } from '../../store/ResultReader';
import { Versions } from '../Versions';
import { JoinedTables } from './JoinedTables';
import { ResultTables } from './ResultTables';
import { Waiting } from './Waiting';

const entityRef = 'marketingscorecard:default/standard';
if (!isMarketingScorecard(standard)) throw new Error('not a scorecard');
const compiled = compileScorecard(standard);
const scorecard = { id: 1, entityRef, entity: standard, compiled };
const tables = [new EntityTable([])];

function joinedTables() {
  const revision = jest.fn().mockResolvedValue(1);
  const reading = jest.fn().mockResolvedValue(undefined);
  const changed: StoredResult = {
    id: 1,
    uid: 'p1',
    entityRef: 'marketingplatform:default/p1',
    scorecard: entityRef,
    version: compiled.version,
    codes: 'ppp',
    score: 1,
    level: null,
  };
  const results = new ResultTables({
    revision,
    count: async () => 1,
    ids: async () => new Set([1]),
    async *changes() {
      await reading();
      yield [changed];
    },
    async *evaluationChanges() {
      yield [];
    },
  });
  const due = { refs: async () => new Set<string>() };
  const joined = new JoinedTables({
    results,
    versions: new Versions({ of: async () => undefined }),
    waiting: new Waiting({ due, results }),
  });
  return { joined, reading, revision };
}

describe('JoinedTables', () => {
  it('makes one table for all who ask at the same time', async () => {
    const { joined } = joinedTables();
    const [first, ...others] = await Promise.all([
      joined.of(scorecard, tables),
      joined.of(scorecard, tables),
      joined.of(scorecard, tables),
    ]);
    for (const other of others) expect(other).toBe(first);
  });

  it('makes another one for other rules at once, and for other results soon', async () => {
    const { joined, revision } = joinedTables();
    const first = await joined.of(scorecard, tables);
    const later = { ...scorecard, compiled: { ...compiled, version: 'v2' } };
    await expect(joined.of(later, tables)).resolves.not.toBe(first);

    const second = await joined.of(scorecard, tables);
    revision.mockResolvedValue(2);
    await setTimeout(300);
    await expect(joined.of(scorecard, tables)).resolves.not.toBe(second);
  });

  it('answers from the one before while another takes long, but not for long', async () => {
    const { joined, reading, revision } = joinedTables();
    const first = await joined.of(scorecard, tables);
    revision.mockResolvedValue(2);
    reading.mockImplementation(() => setTimeout(2_500));
    await setTimeout(300);
    await expect(joined.of(scorecard, tables)).resolves.toBe(first);
    await setTimeout(1_800);
    await expect(joined.of(scorecard, tables)).resolves.not.toBe(first);
  });
});
