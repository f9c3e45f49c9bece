import { ResponseError } from '@backstage/errors';
import {
  EntityStatus,
  MartechApi,
} from '@martech-portal/backstage-plugin-martech-common';
import { pause } from '../portal/pause';

const INTERVAL = 500;

/** Longer than this nobody waits for what is only nice to know. */
const LIMIT = 4_000;

/** How an entity stands, in the words of the last page of a task. */
export interface Standing {
  /** For example `2 of 8`; nothing where the conditions do not apply. */
  readiness?: string;
  /** For example `Data and privacy: 40 %`, one for each scorecard. */
  scores: string[];
}

const inWords = ({ readiness, scorecards }: EntityStatus): Standing => ({
  ...(readiness && {
    readiness: `${readiness.holding} of ${readiness.conditions.length}`,
  }),
  scores: scorecards.flatMap(({ title, score }) =>
    score === null ? [] : [`${title}: ${Math.round(100 * score)} %`],
  ),
});

const isNotThereYet = (error: unknown) =>
  error instanceof ResponseError && error.statusCode === 404;

/** The index has a fresh entity a moment after the catalog has it. */
async function evaluated(
  martech: MartechApi,
  entityRef: string,
  signal: AbortSignal,
): Promise<EntityStatus | undefined> {
  try {
    return await martech.evaluateEntity(entityRef, { signal });
  } catch (error) {
    if (isNotThereYet(error)) return undefined;
    throw error;
  }
}

/**
 * How a fresh entity stands. Only nice to know, so nothing fails or waits long
 * for it: the portal may be busy, and not everybody may ask.
 */
export async function standing(
  martech: MartechApi,
  entityRef: string,
  cancelled?: AbortSignal,
): Promise<Standing> {
  const late = AbortSignal.timeout(LIMIT);
  const signal = cancelled ? AbortSignal.any([cancelled, late]) : late;
  try {
    for (;;) {
      const status = await evaluated(martech, entityRef, signal);
      if (status) return inWords(status);
      await pause(INTERVAL, signal);
    }
  } catch (error) {
    if (cancelled?.aborted) throw error;
    return { scores: [] };
  }
}
