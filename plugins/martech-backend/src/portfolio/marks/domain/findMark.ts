import { z } from 'zod';

/** Marks whose own licence lets anybody show them without further duties. */
const FREE = ['CC0-1.0', 'Unlicense', 'MIT', 'Apache-2.0', 'BSD-3-Clause'];

/** What `simple-icons` tells of a mark. */
export const markEntrySchema = z.object({
  title: z.string(),
  slug: z.string().regex(/^[a-z0-9_]+$/),
  hex: z.string().regex(/^[0-9A-Fa-f]{6}$/),
  source: z.string(),
  license: z.object({ type: z.string() }).optional(),
});

export type MarkEntry = z.infer<typeof markEntrySchema>;

/** A vendor as far as its mark is looked for. */
export interface MarkedVendor {
  name: string;
  title: string;
  domains: readonly string[];
}

/** Marks by the names they are found by. */
export type MarkIndex = ReadonlyMap<string, MarkEntry>;

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLocaleLowerCase('en')
    .replace(/[^a-z0-9]/g, '');

const isFree = ({ license }: MarkEntry) =>
  license === undefined || FREE.includes(license.type);

/** @param entries - those whose licence asks for more than nothing are left out */
export function indexMarks(entries: readonly MarkEntry[]): MarkIndex {
  const index = new Map<string, MarkEntry>();
  for (const entry of entries.filter(isFree)) index.set(entry.slug, entry);
  for (const entry of entries.filter(isFree)) {
    const name = fold(entry.title);
    if (name && !index.has(name)) index.set(name, entry);
  }
  return index;
}

/** `hubspot` of `track.hubspot.com`. */
const ownLabel = (domain: string) => fold(domain.split('.').at(-2) ?? '');

/** A site of another name is another company, whatever it is called. */
function isNamedAlike({ slug, source }: MarkEntry, label: string): boolean {
  if (label === '') return false;
  if (slug.startsWith(label) || label.startsWith(slug)) return true;
  return URL.canParse(source) && ownLabel(new URL(source).hostname) === label;
}

/** The mark of a vendor, by its title or its name, as far as its sites agree. */
export function findMark(
  index: MarkIndex,
  { domains, name, title }: MarkedVendor,
): MarkEntry | undefined {
  const found = index.get(fold(title)) ?? index.get(fold(name));
  if (!found || domains.length === 0) return found;
  const labels = domains.map(ownLabel);
  return labels.some(label => isNamedAlike(found, label)) ? found : undefined;
}
