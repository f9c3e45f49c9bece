import { NotFoundError } from '@backstage/errors';
import {
  FreezePack,
  Pack,
  PackContent,
  Packs,
  PackSummary,
} from '@martech-portal/backstage-plugin-martech-common';
import { ulid } from 'ulid';
import { Clock } from '../../clock';
import { RecordAccess } from '../../governance/records/access/RecordAccess';
import { Caller } from '../../http';
import { PlatformsInSight } from '../SeenPlatforms';
import { ListedPack, packNumber, PackReader } from './domain/StoredPack';
import { PackContents } from './PackContents';
import { PackStore } from './store/PackStore';

const SHOWN = 100;

interface PacksServiceOptions {
  access: Pick<RecordAccess, 'sightOf'>;
  clock: Clock;
  contents: Pick<PackContents, 'of'>;
  mayFreeze(caller: Caller): Promise<boolean>;
  platforms: Pick<PlatformsInSight, 'of'>;
  store: PackStore;
}

const summary = ({ at, number, ...pack }: ListedPack): PackSummary => ({
  id: pack.id,
  number: packNumber({ number }),
  title: pack.title,
  ...(pack.note !== undefined && { note: pack.note }),
  by: pack.by,
  at: at.toISOString(),
  partial: pack.partial,
  figures: pack.figures,
});

/**
 * Steering packs. One holds what its author saw, so others read it only while
 * they see every platform and every record; whoever sees less reads their own.
 */
export class PacksService {
  readonly #options: PacksServiceOptions;

  constructor(options: PacksServiceOptions) {
    this.#options = options;
  }

  async list(caller: Caller): Promise<Packs> {
    const { mayFreeze, store } = this.#options;
    const { reader } = await this.#who(caller);
    const packs = await store.list(reader, SHOWN);
    return { items: packs.map(summary), mayFreeze: await mayFreeze(caller) };
  }

  /** @throws NotFoundError, the same for what is not theirs and what is not there */
  async one(caller: Caller, id: string): Promise<Pack> {
    const { reader } = await this.#who(caller);
    const pack = await this.#options.store.byId(id, reader);
    if (!pack)
      throw new NotFoundError(`There is no pack ${id} that you may see`);
    return { ...summary(pack), content: pack.content };
  }

  /** What a pack would hold if it was frozen now. Writes nothing. */
  async draft(caller: Caller): Promise<PackContent> {
    const { reader } = await this.#who(caller);
    return this.#content(caller, reader);
  }

  /** Keeps what is known now. */
  async freeze(caller: Caller, { note, title }: FreezePack): Promise<Pack> {
    const { clock, store } = this.#options;
    const { reader, ref } = await this.#who(caller);
    const content = await this.#content(caller, reader);
    const at = clock.now();
    const pack = {
      id: ulid(at.getTime()),
      title,
      ...(note && { note }),
      by: ref,
      at,
      partial: content.partial,
      figures: content.figures,
      content,
    };
    const frozen = await store.add(pack, added => ({
      at,
      actor: ref,
      action: 'pack.freeze',
      subject: added.id,
      number: packNumber(added),
      payload: { title, note, content },
    }));
    return { ...summary(frozen), content };
  }

  async #content(caller: Caller, reader: PackReader) {
    const { contents, store } = this.#options;
    const [before] = await store.list(reader, 1);
    return contents.of(caller, before);
  }

  async #who(caller: Caller): Promise<{ reader: PackReader; ref: string }> {
    const { access, platforms } = this.#options;
    const sight = await access.sightOf(caller);
    const { isAll } = await platforms.of(caller);
    const { ref } = sight.doer;
    const seesAll = isAll && sight.entities.isAll && !sight.where;
    return { reader: seesAll ? { seesAll } : { seesAll: false, ref }, ref };
  }
}
