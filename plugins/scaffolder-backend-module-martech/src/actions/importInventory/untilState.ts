import { ServiceUnavailableError } from '@backstage/errors';
import {
  RegistryApi,
  RegistryImport,
} from '@martech-portal/backstage-plugin-martech-common';
import { answerOf } from '../../portal/answerOf';
import { pause } from '../../portal/pause';
import { Step } from '../../portal/Step';

const INTERVAL = 500;
const LONGEST_INTERVAL = 5_000;

/**
 * Waits until an import is as far as wanted, or has stopped and says why.
 * Nothing is lost when this gives up: the backend goes on.
 */
export async function untilState(
  registry: RegistryApi,
  id: string,
  wanted: 'checked' | 'applied',
  { step, within }: { step: Pick<Step, 'logger' | 'signal'>; within: number },
): Promise<RegistryImport> {
  const until = Date.now() + within;
  let told = -1;
  for (let wait = INTERVAL; ; wait = Math.min(2 * wait, LONGEST_INTERVAL)) {
    const seen = await answerOf(registry.import(id, { signal: step.signal }));
    const { done, rows, state } = seen;
    if (done !== told) step.logger.info(`${state}: ${done} of ${rows} rows`);
    told = done;
    // An import that is applied already has been checked: a second run.
    if ([wanted, 'applied', 'stopped'].includes(state)) return seen;
    if (Date.now() + wait > until) {
      throw new ServiceUnavailableError(
        `The import ${id} is not ${wanted} yet: ${done} of ${rows} rows. It goes on without this task; martech.scaffolder.waitForImport sets how long to wait`,
      );
    }
    await pause(wait, step.signal);
  }
}
