import { Entity } from '@backstage/catalog-model';
import { isDeepStrictEqual } from 'node:util';
import { pause } from '../portal/pause';
import { Portal } from '../portal/Portal';
import { Step } from '../portal/Step';

const INTERVAL = 250;

/** Whether the catalog has this content; processors add to `metadata`. */
function shows(found: Entity, written: Record<string, unknown>): boolean {
  const { metadata, spec } = JSON.parse(JSON.stringify(written));
  return (
    isDeepStrictEqual(found.spec, spec) &&
    found.metadata.title === metadata.title &&
    found.metadata.description === metadata.description
  );
}

/**
 * Waits until the catalog shows what was written, because the link at the end
 * of a task should not lead to a page that is not there yet.
 *
 * @returns false when it does not in time: it is stored all the same
 */
export async function untilShown(
  portal: Portal,
  step: Step,
  { entityRef, entity }: { entityRef: string; entity: Record<string, unknown> },
): Promise<boolean> {
  const until = Date.now() + portal.settings.waitForCatalog;
  for (;;) {
    const found = await portal.inCatalog(step, entityRef);
    if (found && shows(found, entity)) return true;
    if (Date.now() + INTERVAL > until) return false;
    await pause(INTERVAL, step.signal);
  }
}
