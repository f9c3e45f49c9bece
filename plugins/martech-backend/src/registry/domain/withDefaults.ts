import { DateTime } from 'luxon';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As long as a sandbox may last. */
const SANDBOX_DAYS = 90;

const isMissing = (value: unknown) => value === undefined || value === null;

function sandboxOf(spec: Record<string, unknown>, from: string) {
  const { data, sandbox } = spec;
  const expiresOn = DateTime.fromISO(from, { zone: 'utc' })
    .plus({ days: SANDBOX_DAYS })
    .toISODate();
  const isOpen = isObject(sandbox) && isMissing(sandbox.expiresOn);
  return {
    ...spec,
    ...(isOpen && { sandbox: { ...sandbox, expiresOn } }),
    ...((isMissing(data) || isObject(data)) && {
      data: { classification: 'internal', personalData: 'none', ...data },
    }),
  };
}

/**
 * What goes without saying: the namespace, and of a sandbox until when it
 * lasts and that it holds nothing that has to be protected.
 *
 * @param from - first day of a sandbox, `YYYY-MM-DD`
 */
export function withDefaults(
  draft: Record<string, unknown>,
  from: string,
): Record<string, unknown> {
  const { kind, metadata, spec } = draft;
  const isSandbox =
    kind === 'MarketingPlatform' &&
    isObject(spec) &&
    spec.lifecycle === 'sandbox';
  return {
    ...draft,
    ...(isObject(metadata) && {
      metadata: {
        ...metadata,
        namespace: isMissing(metadata.namespace)
          ? 'default'
          : metadata.namespace,
      },
    }),
    ...(isSandbox && { spec: sandboxOf(spec, from) }),
  };
}
