import {
  BrittleFlaw,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { TableRow } from '../../../entities/domain/table/TableRow';
import { KnownState } from '../../../governance/control/tables/StateTable';
import { brittleOf } from './brittleOf';

/** An integration between two platforms that are seen. */
export interface Connection {
  row: EntityRow;
  source: EntityRow;
  target: EntityRow;
  brittle: boolean;
  flaw?: BrittleFlaw;
}

/** What is connected with what. */
export interface Connections {
  all: Connection[];
  /** Platforms at the ends of them. */
  connected: EntityRow[];
  /** Platforms that are not retired. */
  platforms: number;
  /** How many integrations each connected platform has, by reference. */
  degrees: ReadonlyMap<string, number>;
  /** Integrations of which an end is not there, or not seen. */
  loose: number;
  stateOf(row: EntityRow): KnownState['state'];
}

/** The platforms at the ends of integrations, each once. */
export function platformsOf(connections: readonly Connection[]): EntityRow[] {
  const rows = new Map<string, EntityRow>();
  for (const { source, target } of connections) {
    rows.set(source.entityRef, source);
    rows.set(target.entityRef, target);
  }
  return [...rows.values()];
}

const weight = ({ brittle, row }: Connection) =>
  (brittle ? 0 : 10) +
  ['high', 'medium', 'low'].indexOf(row.criticality ?? 'low');

const byNeed = (a: Connection, b: Connection) =>
  weight(a) - weight(b) || (a.row.title < b.row.title ? -1 : 1);

/** Integrations that are not retired, brittle ones first. */
export function connectionsOf(seen: {
  platforms: readonly TableRow[];
  integrations: readonly TableRow[];
  states: ReadonlyMap<string, KnownState>;
}): Connections {
  const { states } = seen;
  const rows = new Map(
    seen.platforms.map(({ row }) => [row.entityRef, row] as const),
  );
  const brittle = brittleOf(
    seen.platforms.flatMap(({ row }) => states.get(row.uid) ?? []),
  );
  const degrees = new Map<string, number>();
  const all: Connection[] = [];
  let loose = 0;
  for (const { row } of seen.integrations) {
    if (row.lifecycle !== 'retired') {
      const source = rows.get(row.source ?? '');
      const target = rows.get(row.target ?? '');
      if (source && target) {
        const flaw = brittle.get(row.entityRef);
        const isBrittle = brittle.has(row.entityRef);
        all.push({
          row,
          source,
          target,
          brittle: isBrittle,
          ...(flaw && { flaw }),
        });
        for (const { entityRef } of [source, target]) {
          degrees.set(entityRef, (degrees.get(entityRef) ?? 0) + 1);
        }
      } else {
        loose += 1;
      }
    }
  }
  return {
    all: all.sort(byNeed),
    connected: platformsOf(all),
    platforms: seen.platforms.filter(({ row }) => row.lifecycle !== 'retired')
      .length,
    degrees,
    loose,
    stateOf: ({ uid }) => states.get(uid)?.state ?? 'unknown',
  };
}
