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
  /** Platforms that are not retired. */
  platforms: number;
  /** How many integrations each connected platform has, by reference. */
  degrees: ReadonlyMap<string, number>;
  /** Integrations of which an end is not there, or not seen. */
  loose: number;
  stateOf(row: EntityRow): KnownState['state'];
}

const weight = ({ brittle, row }: Connection) =>
  (brittle ? 0 : 10) +
  ['high', 'medium', 'low'].indexOf(row.criticality ?? 'low');

const byNeed = (a: Connection, b: Connection) =>
  weight(a) - weight(b) || a.row.title.localeCompare(b.row.title, 'en');

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
    platforms: seen.platforms.filter(({ row }) => row.lifecycle !== 'retired')
      .length,
    degrees,
    loose,
    stateOf: ({ uid }) => states.get(uid)?.state ?? 'unknown',
  };
}
