import { findKind } from '@martech-portal/backstage-plugin-martech-common';
import { setImmediate } from 'node:timers/promises';
import { utcDay } from '../../clock';
import { PastRecordEngine } from '../../governance/createPastRecords';
import { ScorecardEngine } from '../../scorecards/engine';
import { PastRecords } from '../records/PastRecords';
import { PastCatalog } from './PastCatalog';
import { PastEstate } from './PastEstate';
import { PastFacts } from './PastFacts';
import { StillClock } from './StillClock';

const DAY = 24 * 60 * 60 * 1_000;

const isOurs = (entityRef: string) =>
  findKind(entityRef.slice(0, entityRef.indexOf(':'))) !== undefined;

/** What there was; shows one moment after the other. */
export interface Past {
  catalog: PastCatalog;
  clock: StillClock;
  estate: PastEstate;
  facts: PastFacts;
  deeds: PastRecords;
}

/** What is done with the past, over one database. */
export interface PastEngines {
  engine: ScorecardEngine;
  records: PastRecordEngine;
}

/**
 * Runs an engine over midnights (UTC) of the past, as if it had always been
 * there: what changed on a day is so from its first moment on. What people did
 * about records has a time of its own and comes after the midnight before it.
 *
 * @param end - of what people did; the last day may not be over
 */
export async function replayDays(
  { catalog, clock, deeds, estate, facts }: Past,
  { engine, records: past }: PastEngines,
  days: Date[],
  end: Date,
): Promise<void> {
  for (const now of days) {
    clock.moveTo(now);
    const before = catalog.refs();
    const changed = catalog.show(utcDay(now));
    if (changed) estate.show(catalog.all());
    const told = facts.passTo(now);
    // Who depends on whom is the engine's to know: after a change it looks at all.
    const all = changed ? [...before, ...catalog.refs()].filter(isOurs) : [];
    await engine.mark([...new Set([...all, ...told])], now);
    await past.runDue(now);
    await engine.runDue(now);
    await engine.runUntilIdle();
    await engine.rollUp(utcDay(new Date(now.getTime() - DAY)));
    const next = Math.min(now.getTime() + DAY, end.getTime());
    await deeds.passTo(new Date(next), past, () => engine.runUntilIdle());
    await setImmediate();
  }
}
