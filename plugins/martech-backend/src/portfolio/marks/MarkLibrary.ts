import {
  EntityRow,
  VendorMarks,
} from '@martech-portal/backstage-plugin-martech-common';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import {
  findMark,
  indexMarks,
  MarkEntry,
  markEntrySchema,
} from './domain/findMark';

const LIST = 'simple-icons/icons.json';

/**
 * Marks of vendors out of `simple-icons`. Nothing is read before somebody
 * looks at a picture that shows them, and only the marks that it needs.
 */
export class MarkLibrary {
  #index?: Promise<ReturnType<typeof indexMarks>>;
  readonly #names = new WeakMap<EntityRow, string | undefined>();
  readonly #drawn = new Map<string, Promise<VendorMarks['marks'][string]>>();

  /** Tells of vendors what their marks are called. */
  async names(): Promise<(vendor: EntityRow) => string | undefined> {
    const index = await this.#known();
    return vendor => {
      if (this.#names.has(vendor)) return this.#names.get(vendor);
      const { domain = [], name, title } = vendor;
      const found = findMark(index, { domains: domain, name, title });
      this.#names.set(vendor, found?.slug);
      return found?.slug;
    };
  }

  /** The marks of some names; those not known are left out. */
  async of(names: readonly string[]): Promise<VendorMarks> {
    const index = await this.#known();
    const marks = await Promise.all(
      [...new Set(names)].flatMap(name => {
        const entry = index.get(name);
        return entry?.slug === name
          ? [this.#draw(entry).then(mark => [name, mark] as const)]
          : [];
      }),
    );
    return { marks: Object.fromEntries(marks) };
  }

  #known() {
    this.#index ??= readList();
    this.#index.catch(() => {
      this.#index = undefined;
    });
    return this.#index;
  }

  #draw(entry: MarkEntry) {
    const known = this.#drawn.get(entry.slug);
    if (known) return known;
    const drawn = readMark(entry);
    this.#drawn.set(entry.slug, drawn);
    drawn.catch(() => this.#drawn.delete(entry.slug));
    return drawn;
  }
}

async function readList() {
  const text = await readFile(require.resolve(LIST), 'utf8');
  return indexMarks(z.array(markEntrySchema).parse(JSON.parse(text)));
}

async function readMark({ hex, slug }: MarkEntry) {
  const folder = path.join(path.dirname(require.resolve(LIST)), '../icons');
  const svg = await readFile(path.join(folder, `${slug}.svg`), 'utf8');
  const [, drawing = ''] = /<path d="([^"]+)"/.exec(svg) ?? [];
  return { path: drawing, colour: `#${hex.toLocaleLowerCase('en')}` };
}
