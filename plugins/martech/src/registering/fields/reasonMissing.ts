import { ApiHolder } from '@backstage/core-plugin-api';
import { martechApiRef } from '../../api';
import { asksReason, overlapQuery } from '../lib/overlapQuery';
import { translationOf } from '../lib/translationOf';
import { OverlapValue } from './overlapField';

/**
 * Refuses a form without a reason where others serve the same need. What
 * cannot be looked up now holds nobody up: registering looks once more.
 */
export async function reasonMissing(
  value: OverlapValue | undefined,
  field: { addError(message: string): void },
  form: { apiHolder: ApiHolder; formData: Record<string, unknown> },
) {
  const { apiHolder, formData } = form;
  const query = overlapQuery(formData);
  const api = apiHolder.get(martechApiRef);
  if (value?.reason?.trim() || !asksReason(formData) || !query || !api) return;
  const overlap = await api.registry.overlap(query).catch(() => undefined);
  if (overlap?.needsReason) {
    const t = await translationOf(apiHolder);
    field.addError(t('registering.overlap.reasonMissing'));
  }
}
