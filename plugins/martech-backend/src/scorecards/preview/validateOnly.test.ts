import { scorecardPreviewSchema } from '@martech-portal/backstage-plugin-martech-common';
import { testDatabases } from '../../__testUtils__/testDatabases';
import {
  estate,
  isHidden,
  standard,
} from '../reads/__testUtils__/sampleEstate';
import { scorecardsUnderTest } from '../reads/__testUtils__/scorecardsUnderTest';
import { stringify } from 'yaml';

jest.setTimeout(120_000);

const databases = testDatabases();
const { apiVersion, kind, spec } = standard;
const metadata = { name: 'standard' };
const valid = stringify({ apiVersion, kind, metadata, spec });

describe('a draft that is only to be validated', () => {
  it.each<[string, string, object[]]>([
    ['has no problem', valid, []],
    [
      'has a mistake in a rule',
      valid.replace('owner.known', 'ownr.known'),
      [{ path: 'spec.checks[1].rule', line: 1, column: 1 }],
    ],
    [
      'has a mistake in its form',
      valid.replace('weight:', 'wieght:'),
      [{ path: 'spec.checks[1].wieght' }],
    ],
    ['is no YAML', 'a: [', [{ path: '', line: 1 }]],
  ])('%s', async (_, yaml, problems) => {
    const knex = await databases.openMigrated('SQLite');
    const { engine, post } = await scorecardsUnderTest(knex, {
      entities: estate,
      isHidden,
    });
    const read = jest.spyOn(engine, 'snapshotPartsOf');
    const body = { yaml, validateOnly: true };
    // Nobody waits for anybody, as whoever wants a preview does.
    const answers = await Promise.all(
      [1, 2, 3].map(() => post('/preview/scorecard', body)),
    );
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      const { problems: found, ...rest } = scorecardPreviewSchema.parse(
        answer.body,
      );
      expect(found).toMatchObject(problems);
      expect(found).toHaveLength(problems.length);
      expect(rest).toEqual({});
    }
    expect(read).not.toHaveBeenCalled();
  });
});
