import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { Portal } from '../portal/Portal';
import { Step } from '../portal/Step';

/**
 * The full reference of an entity that whoever started the task may see.
 *
 * @throws InputError for what does not exist and for what is hidden alike
 */
export async function visibleEntity(
  portal: Portal,
  step: Step,
  given: string,
): Promise<string> {
  const entityRef = stringifyEntityRef(
    parseEntityRef(given, { defaultKind: 'MarketingPlatform' }),
  );
  if (await portal.inCatalog(step, entityRef)) return entityRef;
  throw new InputError(`entityRef: there is no ${entityRef} that you may see`);
}
