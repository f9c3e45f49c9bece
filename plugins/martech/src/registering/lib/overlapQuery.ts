import { OverlapQuery } from '@martech-portal/backstage-plugin-martech-common';
import { textIn, textsIn } from './formTexts';

/** Whether the form changes an entity that is registered already. */
export const isEdit = (values: Record<string, unknown>): boolean =>
  values._version !== undefined;

/** What the form says the platform is to do; undefined while it says nothing. */
export function overlapQuery(
  values: Record<string, unknown>,
): OverlapQuery | undefined {
  const type = textIn(values, 'type');
  const capabilities = textsIn(values, 'capabilities');
  if (!type && capabilities.length === 0) return undefined;
  const name = textIn(values, 'name');
  const namespace = textIn(values, 'namespace') ?? 'default';
  return {
    ...(type && { type }),
    capabilities,
    markets: textsIn(values, 'markets'),
    // A new platform that takes the name of another one must not hide it.
    ...(isEdit(values) &&
      name && { except: `marketingplatform:${namespace}/${name}` }),
  };
}

/**
 * Whether the form has to say why one more is needed, where others serve the
 * same need: not what is only tried out, and not what was registered before.
 */
export const asksReason = (values: Record<string, unknown>): boolean =>
  !isEdit(values) && values.lifecycle !== 'sandbox';
