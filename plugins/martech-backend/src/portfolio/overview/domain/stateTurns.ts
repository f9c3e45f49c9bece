import {
  ControlStateId,
  EntityRow,
  StateTurn,
  StateTurns,
} from '@martech-portal/backstage-plugin-martech-common';
import { Standing } from './Standing';

const SHOWN = 10;

/** How bad a state is; those that cannot be compared have none. */
const gravity: Partial<Record<ControlStateId, number>> = {
  controlled: 0,
  drifting: 1,
  uncontrolled: 2,
};

/** A platform as it stands on two days. */
export interface ComparedPlatform {
  row: Pick<EntityRow, 'entityRef' | 'owner' | 'title'>;
  now: Standing;
  /** When the state of now was reached, milliseconds. */
  since?: number;
  /** Missing: it had no state then. */
  then?: Standing;
}

interface Turn extends StateTurn {
  since: number;
  weight: number;
}

function turnOf({ now, row, since, then }: ComparedPlatform): Turn[] {
  if (!then) return [];
  const before = gravity[then.state];
  const after = gravity[now.state];
  if (before === undefined || after === undefined || before === after) {
    return [];
  }
  return [
    {
      entityRef: row.entityRef,
      title: row.title,
      ...(row.owner && { owner: row.owner }),
      from: then.state,
      to: now.state,
      ...(since !== undefined && { at: new Date(since).toISOString() }),
      reasons: [...now.lost, ...now.signals],
      since: since ?? 0,
      weight: after - before,
    },
  ];
}

const show = ({ since, weight, ...turn }: Turn): StateTurn => turn;

/**
 * Which platforms stand worse or better than at the end of an earlier day. Only
 * the three states of platforms in use can be compared: what went live or was
 * retired in between has neither lost nor regained control.
 */
export function stateTurns(
  since: string,
  platforms: readonly ComparedPlatform[],
): StateTurns {
  const turns = platforms.flatMap(turnOf);
  const newest = (a: Turn, b: Turn) =>
    b.since - a.since || a.title.localeCompare(b.title, 'en');
  const lost = turns
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) => (gravity[b.to] ?? 0) - (gravity[a.to] ?? 0) || newest(a, b),
    );
  const regained = turns.filter(({ weight }) => weight < 0).sort(newest);
  return {
    since,
    lost: { total: lost.length, items: lost.slice(0, SHOWN).map(show) },
    regained: {
      total: regained.length,
      items: regained.slice(0, SHOWN).map(show),
    },
    added: platforms.filter(({ then }) => !then).length,
  };
}
