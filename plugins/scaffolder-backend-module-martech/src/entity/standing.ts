import { ResponseError } from '@backstage/errors';
import {
  EntityStatus,
  MartechApi,
} from '@martech-portal/backstage-plugin-martech-common';
import { pause } from '../portal/pause';

const INTERVAL = 500;
const ATTEMPTS = 10;

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

/**
 * How a fresh entity stands. Only nice to know, so nothing fails for the lack
 * of it: the index may not have the entity yet, and not everybody may ask.
 */
export async function standing(
  martech: MartechApi,
  entityRef: string,
  signal?: AbortSignal,
): Promise<Standing> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return inWords(await martech.evaluateEntity(entityRef, { signal }));
    } catch (error) {
      if (!isNotThereYet(error)) break;
      await pause(INTERVAL, signal);
    }
  }
  return { scores: [] };
}
