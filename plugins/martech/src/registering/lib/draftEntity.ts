import {
  entityFromForm,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { parseVendor, vendorRef } from './vendorValue';

const DAY_MS = 86_400_000;

/** Days that a sandbox lasts when the form names no day. */
const SANDBOX_DAYS = 90;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the registry adds to a sandbox that says no more than it has to. */
function sandboxDefaults(values: Record<string, unknown>, today: string) {
  if (values.lifecycle !== 'sandbox') return {};
  const last = Date.parse(`${today}T00:00:00Z`) + SANDBOX_DAYS * DAY_MS;
  return {
    data: {
      classification: 'internal',
      personalData: 'none',
      ...(isObject(values.data) && values.data),
    },
    ...(isObject(values.sandbox) && {
      sandbox: {
        expiresOn: new Date(last).toISOString().slice(0, 10),
        ...values.sandbox,
      },
    }),
  };
}

const comesLive: readonly unknown[] = [
  'proposed',
  'evaluating',
  'implementing',
];

/** Whether the form describes something that is not in use yet, but shall be. */
export const isBeforeDayOne = (values: Record<string, unknown>): boolean =>
  comesLive.includes(values.lifecycle);

/**
 * The values on the first day of use: standards ask nothing of what is not in
 * use, and people want to know what will be asked of them then.
 */
export const onDayOne = (
  values: Record<string, unknown>,
): Record<string, unknown> =>
  isBeforeDayOne(values) ? { ...values, lifecycle: 'launched' } : values;

/**
 * The entity that a form would register today, as the registry would complete
 * it: a vendor that is registered with it counts as registered.
 */
export function draftEntity(
  kind: MartechKindName,
  values: Record<string, unknown>,
  today: string,
) {
  const vendor = parseVendor(values.vendor);
  return entityFromForm(kind, {
    ...values,
    ...sandboxDefaults(values, today),
    ...(vendor && { vendor: vendorRef(vendor) }),
  });
}
