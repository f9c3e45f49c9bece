import { Portal } from '../portal/Portal';
import { Step } from '../portal/Step';
import { Written } from './outputs';
import { standing } from './standing';
import { untilShown } from './untilShown';

/** What a write gave, as far as it survives in a checkpoint. */
export interface Receipt {
  entityRef: string;
  version: number;
}

/** The part of an answer of the registry that a checkpoint keeps. */
export const receiptOf = ({ entityRef, version }: Receipt) => ({
  entityRef,
  version,
});

/**
 * Waits for the catalog and says how it went, in the log of the task and in
 * what the next steps get.
 */
export async function tell(
  portal: Portal,
  step: Step,
  { entityRef, version }: Receipt,
): Promise<Written> {
  const martech = portal.martechAs(step);
  const stored = await martech.registry.registered(entityRef, {
    signal: step.signal,
  });
  const visible = await untilShown(portal, step, stored);
  step.logger.info(
    visible
      ? `${entityRef} is in the catalog, version ${version}.`
      : `${entityRef} is stored, version ${version}. The catalog is slow today and shows it in a moment.`,
  );
  return {
    entityRef,
    entityUrl: portal.pageOf(entityRef),
    version,
    visible,
    ...(visible
      ? await standing(martech, entityRef, step.signal)
      : { scores: [] }),
  };
}

/** Hands everything to the steps after it. */
export function put(
  output: (name: keyof Written, value: Written[keyof Written]) => void,
  written: Written,
): void {
  output('entityRef', written.entityRef);
  output('entityUrl', written.entityUrl);
  output('version', written.version);
  output('visible', written.visible);
  output('scores', [...written.scores]);
  if (written.readiness) output('readiness', written.readiness);
}
