import { nameFromTitle } from '@martech-portal/backstage-plugin-martech-common';

const textOf = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** What names a row in its source: `namespace/name`; undefined: nothing does. */
export function rowIdentity({
  name,
  namespace,
  title,
}: Record<string, unknown>): string | undefined {
  const called = textOf(name) ?? nameFromTitle(textOf(title) ?? '');
  if (called === '') return undefined;
  return `${textOf(namespace) ?? 'default'}/${called}`
    .slice(0, 500)
    .replaceAll('\0', '')
    .toLocaleLowerCase('en');
}
