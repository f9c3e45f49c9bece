import {
  entityPreviewSchema,
  scorecardPreviewSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import { platform, scorecard } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { isHidden, platforms } from '../reads/__testUtils__/sampleEstate';
import {
  everyone,
  scorecardsUnderTest,
  someone,
} from '../reads/__testUtils__/scorecardsUnderTest';

jest.setTimeout(120_000);

const databases = testDatabases();

const who = (kind: string, name: string, targetRef: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', uid: `uid-${name}`, etag: '1' },
  relations: [{ type: kind === 'Group' ? 'hasMember' : 'memberOf', targetRef }],
});

/** No platform refers to any of them, and one group is hidden from some. */
const people = ['legal', 'board-secret'].flatMap(name => [
  who('Group', name, `user:default/member-of-${name}`),
  who('User', `member-of-${name}`, `group:default/${name}`),
]);

const naming = (rule: string) =>
  scorecard({
    name: 'naming',
    spec: {
      type: 'standard',
      lifecycle: 'enforced',
      appliesTo: { kind: 'MarketingPlatform' },
      levels: [{ id: 'one', title: 'One', rank: 1 }],
      checks: [{ id: 'asks', title: 'Asks', level: 'one', rule }],
    },
  });
const board = 'isActive("group:default/board-secret")';

async function open(rule: string) {
  const knex = await databases.openMigrated('SQLite');
  const entities = [...people, ...platforms, naming(rule)];
  const api = await scorecardsUnderTest(knex, { entities, isHidden });
  await api.evaluate();
  return api;
}

describe('a preview knows who only a rule names', () => {
  it.each([
    ['isActive("group:default/legal")', everyone, { pass: 10 }],
    ['memberCount("group:default/legal") == 1.0', everyone, { pass: 10 }],
    ['isActive("group:default/nobody")', everyone, { fail: 10 }],
    [board, everyone, { pass: 10 }],
    [board, someone, { fail: 8 }],
  ])(
    'in the draft of a scorecard: %s for %s',
    async (rule, person, expected) => {
      const { post } = await open('true');
      const { apiVersion, kind, spec } = naming(rule);
      const metadata = { name: 'naming' };
      const yaml = stringify({ apiVersion, kind, metadata, spec });
      const { body } = await post('/preview/scorecard', { yaml }, person);
      const { after, problems } = scorecardPreviewSchema.parse(body);
      expect(problems).toEqual([]);
      expect(after?.outcomes).toMatchObject(expected);
    },
  );

  it.each([
    [everyone, 'pass'],
    [someone, 'fail'],
  ])('in the draft of an entity, for %s', async (person, expected) => {
    const { post } = await open(board);
    const entity = platform({ name: 'draft' });
    const { body } = await post('/preview/entity', { entity }, person);
    const { scorecards } = entityPreviewSchema.parse(body);
    expect(scorecards[0].checks[0].outcome).toBe(expected);
  });

  it('says where a name is not complete', async () => {
    const { post } = await open('true');
    const { apiVersion, kind, spec } = naming('true &&\n isActive("legal")');
    const metadata = { name: 'naming' };
    const yaml = stringify({ apiVersion, kind, metadata, spec });
    const { body } = await post('/preview/scorecard', { yaml });
    expect(body.problems).toMatchObject([
      {
        path: 'spec.checks[0].rule',
        line: 2,
        column: 11,
        message: expect.stringContaining('"group:default/legal"'),
      },
    ]);
  });
});
