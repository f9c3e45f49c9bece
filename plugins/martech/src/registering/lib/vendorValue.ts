import {
  EntityRow,
  nameFromTitle,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { KnownVendor } from './knownVendors';

const newVendorSchema = z.object({
  title: z.string(),
  website: z.string().optional(),
  domains: z.array(z.string()).optional(),
});

/** A vendor that is registered together with what it supplies. */
export type NewVendor = z.infer<typeof newVendorSchema>;

/** Reference of a registered vendor, or one that is not registered yet. */
export type VendorValue = string | NewVendor;

/** What stands in the form; undefined when nothing sensible does. */
export function parseVendor(value: unknown): VendorValue | undefined {
  if (typeof value === 'string') return value || undefined;
  return newVendorSchema.safeParse(value).data;
}

/** What a vendor is called in references once it is registered. */
export const vendorRef = (value: VendorValue): string =>
  typeof value === 'string'
    ? value
    : `marketingvendor:default/${nameFromTitle(value.title)}`;

/** The host of a web address; undefined when it is none. */
export function hostOf(website: string): string | undefined {
  try {
    const url = new URL(website);
    return /^https?:$/.test(url.protocol)
      ? url.hostname.replace(/^www\./, '')
      : undefined;
  } catch {
    return undefined;
  }
}

/** Something the picker offers. */
export type VendorOption =
  | { from: 'catalog'; title: string; value: string; more: string[] }
  | { from: 'web'; title: string; value: NewVendor; category: string }
  | { from: 'typed'; title: string; value: NewVendor };

/** The host of what somebody types, with or without the rest of the address. */
const typedHost = (typed: string) =>
  hostOf(typed) ??
  typed
    .trim()
    .toLocaleLowerCase('en')
    .replace(/^www\./, '');

const MOST_OFFERED = 10;

const fold = (text: string) => nameFromTitle(text);

/**
 * Vendors of the catalog first, then companies that the web knows and the
 * catalog does not have, then what was typed, word by word.
 */
export function vendorOptions(
  rows: readonly EntityRow[],
  known: readonly KnownVendor[],
  typed: string,
): VendorOption[] {
  const wanted = fold(typed);
  const address = typedHost(typed);
  const hosts = new Set(rows.flatMap(({ domain = [] }) => domain));
  const names = new Set(rows.map(({ title }) => fold(title)));
  const found = known
    .filter(
      ({ domains, title }) =>
        wanted &&
        (fold(title).includes(wanted) || domains.includes(address)) &&
        !names.has(fold(title)) &&
        !domains.some(domain => hosts.has(domain)),
    )
    .sort(
      (a, b) =>
        Number(fold(b.title).startsWith(wanted)) -
          Number(fold(a.title).startsWith(wanted)) ||
        a.title.length - b.title.length,
    )
    .slice(0, MOST_OFFERED);
  const isOffered =
    names.has(wanted) || found.some(({ title }) => fold(title) === wanted);
  return [
    ...rows.map(({ domain = [], entityRef, title }) => ({
      from: 'catalog' as const,
      title,
      value: entityRef,
      more: domain.slice(0, 3),
    })),
    ...found.map(({ category, ...value }) => ({
      from: 'web' as const,
      title: value.title,
      value,
      category,
    })),
    ...(wanted && !isOffered
      ? [
          {
            from: 'typed' as const,
            title: typed.trim(),
            value: { title: typed.trim() },
          },
        ]
      : []),
  ];
}
