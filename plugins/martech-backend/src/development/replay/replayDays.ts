import { findKind } from '@martech-portal/backstage-plugin-martech-common';
import { setImmediate } from 'node:timers/promises';
import { utcDay } from '../../clock';
import { ScorecardEngine } from '../../scorecards/engine';
import { midnights } from '../domain/midnights';
import { PastCatalog } from './PastCatalog';
import { PastEstate } from './PastEstate';
import { PastFacts } from './PastFacts';

const MOMENT = 1;

const isOurs = (entityRef: string) =>
  findKind(entityRef.slice(0, entityRef.indexOf(':'))) !== undefined;

interface Past {
  catalog: PastCatalog;
  /** Set to each midnight before anything happens there. */
  clock: { moveTo(instant: Date): void };
  engine: ScorecardEngine;
  estate: PastEstate;
  facts: PastFacts;
}

/**
 * Runs an engine over every midnight (UTC) of the past, as if it had always
 * been there: what changed on a day is so from its first moment on.
 */
export async function replayDays(
  { catalog, clock, engine, estate, facts }: Past,
  { from, to }: { from: string; to: Date },
  onDay: (day: string) => Promise<void>,
): Promise<void> {
  const first = new Date(`${from}T00:00:00Z`);
  let yesterday: string | undefined;
  for (const now of midnights(new Date(first.getTime() - MOMENT), to)) {
    clock.moveTo(now);
    const day = utcDay(now);
    const before = catalog.refs();
    const changed = catalog.show(day);
    if (changed) estate.show(catalog.all());
    const told = facts.passTo(now);
    // Who depends on whom is the engine's to know: after a change it looks at all.
    const all = changed ? [...before, ...catalog.refs()].filter(isOurs) : [];
    await engine.mark([...new Set([...all, ...told])], now);
    await engine.runDue(now);
    await engine.runUntilIdle();
    if (yesterday) await engine.rollUp(yesterday);
    await onDay(day);
    yesterday = day;
    await setImmediate();
  }
}
