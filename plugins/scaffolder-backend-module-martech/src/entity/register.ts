import { InputError } from '@backstage/errors';
import { answerOf } from '../portal/answerOf';
import { once } from '../portal/once';
import { Portal } from '../portal/Portal';
import { Step } from '../portal/Step';
import { Draft } from './draftOf';
import { Written } from './outputs';
import { receiptOf, tell } from './tell';

/** What is sent, as `POST /registry/entities` takes it. */
interface Registration {
  entity: Record<string, unknown>;
  overlapReason?: string;
}

async function check(
  portal: Portal,
  step: Step,
  { entityRef }: Draft,
  registration: Registration,
): Promise<Written> {
  const { problems } = await answerOf(
    portal.martechAs(step).registry.checkRegistration(registration),
  );
  if (problems.length > 0) {
    throw new InputError(
      problems
        .map(({ path, message }) => (path ? `${path}: ${message}` : message))
        .join('; '),
    );
  }
  step.logger.info(`${entityRef} could be registered. Nothing was stored.`);
  return {
    entityRef,
    entityUrl: portal.pageOf(entityRef),
    version: 1,
    visible: false,
    scores: [],
  };
}

/**
 * Registers what a form describes, once; in a dry run, only checks whether
 * that could be done.
 *
 * @throws InputError that names the fields that are wrong; ConflictError that
 *   says where the name is in use
 */
export async function register(
  portal: Portal,
  step: Step,
  draft: Draft,
  overlapReason?: string,
): Promise<Written> {
  const registration = {
    entity: { ...draft.entity },
    ...(overlapReason?.trim() && { overlapReason }),
  };
  if (step.isDryRun) return check(portal, step, draft, registration);
  const receipt = await once(step, async idempotencyKey =>
    receiptOf(
      await answerOf(
        portal
          .martechAs(step)
          .registry.register(registration, { idempotencyKey }),
      ),
    ),
  );
  return tell(portal, step, receipt);
}
