import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { platform, vendor } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { DatabasePeopleStore } from '../store/DatabasePeopleStore';
import { EvaluationQueue } from '../store/EvaluationQueue';
import { EngineWorld, engineWorld } from './__testUtils__/engineWorld';
import { peopleCatalog } from './__testUtils__/peopleCatalog';
import { cardRef, refOf, standard } from './__testUtils__/standards';
import { PeopleSweeper } from './PeopleSweeper';

jest.setTimeout(60_000);

const databases = testDatabases();
const ANN = 'user:default/ann';
const LEGAL = 'group:default/legal';

const who = (
  kind: string,
  name: string,
  etag: string,
  relations: Entity['relations'] = [],
  annotations = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    name,
    namespace: 'default',
    uid: `uid-${name}`,
    etag,
    annotations,
  },
  relations,
});
const ann = (etag: string, annotations = {}) =>
  who(
    'User',
    'ann',
    etag,
    [{ type: 'memberOf', targetRef: LEGAL }],
    annotations,
  );
const legal = (etag: string, members = [ANN]) =>
  who(
    'Group',
    'legal',
    etag,
    members.map(targetRef => ({ type: 'hasMember', targetRef })),
  );

describe.each(databases.names)('who only a rule names, on %s', database => {
  let knex: Knex;
  let world: EngineWorld;
  let sweeper: PeopleSweeper;

  const people = (...entities: Entity[]) => {
    for (const entity of entities)
      world.entities.set(stringifyEntityRef(entity), entity);
  };
  /** The catalog is looked through as it is from time to time. */
  const notice = async () => {
    await sweeper.sweep();
    await sweeper.compareEtags();
    await world.pass(60);
  };
  const codes = async () => (await world.codes(refOf('dam')))[cardRef('named')];
  const written = async (name: string) => {
    const row = await knex('martech_evaluations')
      .where({ entity_ref: refOf(name) })
      .first();
    return row.written;
  };

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    world = engineWorld(knex);
    sweeper = new PeopleSweeper({
      catalog: peopleCatalog(world.entities),
      clock: world,
      engine: world.engine,
      logger: mockServices.logger.mock(),
      people: new DatabasePeopleStore(knex),
      queue: new EvaluationQueue(knex),
      state: world.state,
    });
    people(ann('1'), legal('1'));
    await world.put(
      standard(
        'named',
        [
          { id: 'active', rule: 'isActive("group:default/legal")' },
          { id: 'count', rule: 'memberCount("Group:default/Legal") == 1' },
          { id: 'ann', rule: 'isActive("user:default/ann")' },
          { id: 'nobody', rule: 'isActive("user:default/nobody")' },
        ],
        { appliesTo: { kind: 'MarketingPlatform', 'spec.tier': 'core' } },
      ),
      standard('other', [{ id: 'owned', rule: 'entity.spec.owner != ""' }]),
      platform({ name: 'dam', spec: { tier: 'core' } }),
      platform({ name: 'cdp', spec: { tier: 'niche' } }),
    );
    await notice();
  });

  it('is looked up', async () => {
    expect(await codes()).toBe('pppf');
  });

  it.each<[string, () => Entity[], string]>([
    ['a group loses its members', () => [legal('2', [])], 'ffpf'],
    [
      'the last of a group leaves',
      () => [ann('2', { 'martech-portal.dev/left-on': '2026-11-22' })],
      'fpff',
    ],
    ['somebody joins', () => [who('User', 'nobody', '1')], 'pppp'],
  ])('is looked at again when %s', async (_, changed, expected) => {
    const before = await written('cdp');
    people(...changed());
    await notice();
    expect(await codes()).toBe(expected);
    // No scorecard that names anybody applies to it.
    expect(await written('cdp')).toBe(before);
  });

  it('is looked at again when it is deleted', async () => {
    world.entities.delete(LEGAL);
    await notice();
    expect(await codes()).toBe('ffpf');
  });

  it.each([
    // Known through the vendor that the entity names.
    ['isActive(related.vendor.spec.owner)', 'p'],
    // Not known through what is evaluated beside it.
    ['isActive(entity.metadata.annotations["asks"])', 'f'],
  ])('is the same whoever is looked at with it: %s', async (rule, code) => {
    const owner = { owner: LEGAL };
    const asks = { id: 'asks', rule };
    const codesWith = async (...others: Entity[]) => {
      await world.put(
        standard('vendors', [asks]),
        vendor({ name: 'acme', spec: code === 'p' ? owner : {} }),
        platform({
          name: 'mailer',
          metadata: { annotations: { asks: LEGAL } },
          spec: { vendor: 'acme' },
        }),
        ...others,
      );
      await world.pass(60);
      return (await world.codes(refOf('mailer')))[cardRef('vendors')];
    };
    const alone = await codesWith();
    world.entities.delete(refOf('mailer'));
    const beside = await codesWith(platform({ name: 'beside', spec: owner }));
    expect([alone, beside]).toEqual([code, code]);
  });

  it('leaves on the day that was announced', async () => {
    people(ann('2', { 'martech-portal.dev/left-on': '2026-11-23' }));
    await notice();
    expect(await codes()).toBe('pppf');
    await world.pass(14 * 3_600);
    expect(await codes()).toBe('fpff');
  });
});
