import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { findKind } from '@martech-portal/backstage-plugin-martech-common';
import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { related } from '../../../development/domain/related';
import { indexContext } from '../../../__testUtils__/indexed';
import { indexEntity } from '../../../entities/domain/indexEntity';
import { DatabaseEntityWriter } from '../../../entities/store/DatabaseEntityWriter';
import { createScorecardEngine } from '../../../scorecards/engine';
import { IndexEstate } from '../../../scorecards/engine/IndexEstate';
import { createControlEngine } from '../createControlEngine';
import { DatabaseConsistencyDays } from '../store/ConsistencyDays';
import { DatabaseControlStore } from '../store/DatabaseControlStore';
import { DatabaseStateHistory } from '../store/DatabaseStateHistory';
import { withControl } from '../withControl';
import { recordsIn } from './recordsIn';

export const START = Date.parse('2026-11-22T10:00:00Z');
const DAY = 86_400_000;

/** The engines over a catalog, facts and records that tests change. */
export function controlWorld(
  knex: Knex,
  options: { config?: JsonObject } = {},
) {
  const time = { now: START };
  const clock = { now: () => new Date(time.now) };
  const written = new Map<string, Entity>();
  let shown = new Map<string, Entity>();
  let lacking: string[] = [];
  const facts = new Map<string, FactReading[]>();
  const estate = new IndexEstate(knex);
  const index = new DatabaseEntityWriter(knex);
  const config = mockServices.rootConfig({ data: options.config ?? {} });
  const parts = {
    catalog: {
      withRelations: async (refs: string[]) =>
        refs.map(ref => (lacking.includes(ref) ? undefined : shown.get(ref))),
    },
    clock,
    config,
    estate,
    facts: { of: async () => facts },
    isPast: false,
    knex,
    logger: mockServices.logger.mock(),
  };
  const control = createControlEngine(parts);
  const engine = withControl(
    createScorecardEngine({ ...parts, ...control }),
    control.keeper,
  );
  const store = new DatabaseControlStore(knex);

  const run = async () => {
    await engine.runDue(clock.now());
    await engine.runUntilIdle();
  };
  /** The catalog is stitched anew, and everything is looked at. */
  const settle = async () => {
    const before = shown;
    shown = new Map(
      [...related(written.values())].map(([ref, entity]) => {
        const text = JSON.stringify([entity.spec, entity.relations]);
        const metadata = { ...entity.metadata, etag: text };
        return [ref, { ...entity, metadata }];
      }),
    );
    await index.write(
      [...shown.values()].flatMap(
        entity => indexEntity(entity, indexContext) ?? [],
      ),
      time.now,
    );
    const gone = [...before].flatMap(([ref, { metadata }]) =>
      metadata.uid && !shown.has(ref) ? [metadata.uid] : [],
    );
    await index.remove(gone, time.now);
    const ours = [...before.keys(), ...shown.keys()].filter(ref =>
      findKind(ref.slice(0, ref.indexOf(':'))),
    );
    await engine.mark([...new Set(ours)], clock.now());
    await run();
  };
  return {
    catalog: {
      lacks(...refs: string[]) {
        lacking = refs;
      },
    },
    clock,
    days: new DatabaseConsistencyDays(knex),
    engine,
    facts,
    history: new DatabaseStateHistory(knex),
    keeper: control.keeper,
    records: recordsIn(knex, clock),
    run,
    store,
    time,
    async put(...entities: Entity[]) {
      for (const entity of entities) {
        written.set(stringifyEntityRef(entity), entity);
      }
      await settle();
    },
    async remove(...refs: string[]) {
      for (const ref of refs) written.delete(ref);
      await settle();
    },
    /** A fact is told, and the entity is marked as facts do. */
    async tell(entityRef: string, ...readings: FactReading[]) {
      facts.set(entityRef, readings);
      await engine.mark([entityRef], clock.now());
      await run();
    },
    async passDays(days: number) {
      time.now += days * DAY;
      await run();
    },
    /** Day after day, as a portal that is there lives through them. */
    async liveDays(days: number) {
      for (let day = 0; day < days; day += 1) {
        time.now += DAY;
        await run();
      }
    },
    async stateOf(entityRef: string) {
      const row = (await store.ofRefs([entityRef])).get(entityRef);
      return row?.state;
    },
    /** `<kind>:<id>` of every reason, the gravest first. */
    async reasonsOf(entityRef: string) {
      const row = (await store.ofRefs([entityRef])).get(entityRef);
      return (row?.reasons ?? []).map(({ id, kind }) => `${kind}:${id}`);
    },
  };
}

export type ControlWorld = ReturnType<typeof controlWorld>;
