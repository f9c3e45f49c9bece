import { MarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { declaredOf } from '../domain/declaredOf';
import { fileAfter } from '../domain/fileAfter';
import { placeName, placeOf } from '../domain/placeOf';
import {
  DeclaredTemplate,
  TemplateFile,
  TemplateRow,
} from '../domain/TemplateRow';
import { versionSeen } from '../domain/versionSeen';
import { SourceReader } from '../reading/SourceReader';
import { TemplateStore } from '../store/TemplateStore';

/** Sources that are asked at the same time. */
const AT_ONCE = 8;

const unread: TemplateFile = { regions: {} };

interface FileKeeperOptions {
  clock: Clock;
  reader: Pick<SourceReader, 'read'>;
  resolveUrl(path: string, base: string): string;
  store: TemplateStore;
}

const saysTheSame = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/** Reads the files of templates, and keeps what is new about them. */
export class FileKeeper {
  readonly #options: FileKeeperOptions;

  constructor(options: FileKeeperOptions) {
    this.#options = options;
  }

  /** Looks at a batch; answers all of it as it is known then. */
  async look(
    templates: readonly MarketingTemplate[],
    stopped: AbortSignal,
  ): Promise<TemplateRow[]> {
    const { clock, store } = this.#options;
    const declared = templates.map(declaredOf);
    const refs = declared.map(({ entityRef }) => entityRef);
    const known = await store.of(refs);
    const now = clock.now();
    const rows = await inTurns(declared, one =>
      this.#look(one, known.get(one.entityRef), now, stopped),
    );
    const versions = await store.versionsOf(refs);
    const changed = rows.filter(row => {
      const before = known.get(row.declared.entityRef);
      return (
        before === undefined ||
        before.file !== row.file ||
        !saysTheSame(before.declared, row.declared)
      );
    });
    const isNew = new Set(changed);
    await store.save({
      changed,
      touched: rows
        .filter(row => !isNew.has(row))
        .map(({ checkedAt, declared: { entityRef } }) => ({
          entityRef,
          checkedAt,
        })),
      versions: rows.flatMap(row => {
        const { entityRef } = row.declared;
        return versionSeen(row, versions.get(entityRef) ?? [], now) ?? [];
      }),
      seenAt: now.getTime(),
    });
    return rows;
  }

  async #look(
    declared: DeclaredTemplate,
    known: TemplateRow | undefined,
    now: Date,
    stopped: AbortSignal,
  ): Promise<TemplateRow> {
    const { reader, resolveUrl } = this.#options;
    const place = placeOf(declared, resolveUrl);
    if (!place) return { declared, file: unread };
    // Nobody uses it any more: what was read last stays to compare with.
    if (declared.lifecycle === 'retired') {
      return { ...known, declared, file: known?.file ?? unread };
    }
    const before = known?.file ?? unread;
    const name = placeName(place);
    const etag = before.place === name ? before.etag : undefined;
    const answer = await reader.read(place, etag, stopped);
    const file = fileAfter(before, name, answer, now);
    return { declared, file, checkedAt: now.getTime() };
  }
}

/** A few at a time, in their order. */
async function inTurns<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const turn = async () => {
    for (const [at, item] of waiting) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  return results;
}
