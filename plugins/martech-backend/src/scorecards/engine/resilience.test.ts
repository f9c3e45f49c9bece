import { Knex } from 'knex';
import { platform } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { EngineWorld, engineWorld } from './__testUtils__/engineWorld';
import { cardRef, refOf, standard } from './__testUtils__/standards';

jest.setTimeout(60_000);

const databases = testDatabases();
const dam = refOf('dam');
const good = standard('good', [{ id: 'has-owner', rule: 'true' }]);

describe.each(databases.names)('the engine stays reliable on %s', database => {
  let knex: Knex;
  let world: EngineWorld;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    world = engineWorld(knex);
  });

  it('runs all scorecards but the check that does not compile', async () => {
    const bad = standard('bad', [
      { id: 'broken', rule: 'entity.spec.nonsense ==' },
      { id: 'fine', rule: 'true' },
    ]);
    await world.put(good, bad, platform({ name: 'dam' }));
    expect(await world.codes(dam)).toEqual({
      [cardRef('good')]: 'p',
      [cardRef('bad')]: 'ep',
    });
    const { scorecards } = await world.engine.compiledScorecards();
    expect(scorecards.get(cardRef('bad'))?.compiled.problems).toHaveLength(1);
  });

  it('has no results of drafts and retired ones', async () => {
    await world.put(
      good,
      standard('draft', [{ id: 'a', rule: 'true' }], { lifecycle: 'draft' }),
      standard('old', [{ id: 'a', rule: 'true' }], { lifecycle: 'retired' }),
      platform({ name: 'dam' }),
    );
    expect(Object.keys(await world.codes(dam))).toEqual([cardRef('good')]);
  });

  it('evaluates the others when one entity cannot be evaluated', async () => {
    const hostile = platform({ name: 'hostile' });
    await world.put(good, platform({ name: 'dam' }));
    world.entities.set(refOf('hostile'), {
      ...hostile,
      get spec(): never {
        throw new Error('No.');
      },
    });
    await world.engine.mark([refOf('hostile'), dam], world.now());
    await expect(world.run()).rejects.toThrow('No.');
    for (const seconds of [1, 2, 4, 8]) {
      await world.pass(seconds).catch(() => undefined);
    }
    await world.engine.mark([dam], world.now());
    await world.run();
    expect(await world.codes(dam)).toEqual({ [cardRef('good')]: 'p' });
  });

  it('loses nothing while the catalog is down', async () => {
    await world.put(good);
    world.asked.isDown = true;
    await expect(world.put(platform({ name: 'dam' }))).rejects.toThrow('down');
    expect(await world.codes(dam)).toEqual({});
    world.asked.isDown = false;
    await world.pass(5);
    expect(await world.codes(dam)).toEqual({ [cardRef('good')]: 'p' });
  });

  it('keeps results of what the catalog only seems to have lost', async () => {
    await world.put(good, platform({ name: 'dam' }));
    world.entities.clear();
    await world.engine.sweep();
    await world.run();
    expect(await world.codes(dam)).toEqual({ [cardRef('good')]: 'p' });
  });

  it('removes leftovers with a sweep, and says when all was looked at', async () => {
    await world.put(good, platform({ name: 'dam' }), platform({ name: 'cdp' }));
    const unnoticed = await knex('martech_results').where({ entity_ref: dam });
    expect(unnoticed).toHaveLength(1);
    await world.pass(60);
    const started = world.now().toISOString();
    await world.engine.sweep();
    expect(await world.state.get('checked-at')).not.toBe(started);
    await world.run();
    expect(await world.state.get('checked-at')).toBe(started);
  });

  it('looks at everything after a start, unless it did so within the hour', async () => {
    await world.put(good, platform({ name: 'dam' }));
    const looksAgain = async () => {
      await world.engine.sweepAfterStart();
      const marked = await knex('martech_due_evaluations').select();
      await world.run();
      return marked.length > 0;
    };
    expect(await looksAgain()).toBe(true);
    expect(await looksAgain()).toBe(false);
    await world.pass(59 * 60);
    expect(await looksAgain()).toBe(false);
    await world.pass(60);
    expect(await looksAgain()).toBe(true);
    expect(await looksAgain()).toBe(false);
    await world.state.set('scorecards-sweep-by', 'the version before');
    expect(await looksAgain()).toBe(true);
  });

  it('evaluates one entity at once, and says when there is none', async () => {
    await world.put(good);
    world.entities.set(dam, platform({ name: 'dam' }));
    expect(await world.engine.evaluateNow(dam)).toBe(true);
    expect(await world.codes(dam)).toEqual({ [cardRef('good')]: 'p' });
    expect(await world.engine.evaluateNow(refOf('none'))).toBe(false);
  });

  it('writes once when two evaluate the same at the same time', async () => {
    const other = engineWorld(knex);
    await world.put(good);
    const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
    for (const name of names) {
      world.entities.set(refOf(name), platform({ name }));
      other.entities.set(refOf(name), platform({ name }));
    }
    await Promise.all(
      names.flatMap(name => [
        world.engine.evaluateNow(refOf(name)),
        other.engine.evaluateNow(refOf(name)),
      ]),
    );
    await other.run();
    for (const table of ['martech_results', 'martech_intervals']) {
      const row = await knex(table).count({ rows: '*' }).first();
      expect([table, Number(row?.rows)]).toEqual([table, names.length]);
    }
  });
});
