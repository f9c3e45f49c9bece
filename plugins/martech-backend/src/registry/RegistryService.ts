import { NotFoundError } from '@backstage/errors';
import {
  EntityProblem,
  EntityVersions,
  martechRegistryAdministerPermission,
  martechRegistryCreatePermission,
  MoveEntity,
  RegisteredEntity,
  RegisterEntity,
  RemovedEntities,
  UpdateEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { Retry } from '../governance/records/reads/RecordsService';
import { Caller, missingPermission } from '../http';
import { EntityAddress } from '../scorecards/reads/VisibleEstate';
import { Names } from './access/Names';
import { RegistryAccess } from './access/RegistryAccess';
import { readAddress } from './domain/readAddress';
import { Registered } from './domain/Registered';
import { showRegistered } from './domain/showRegistered';
import { isOwn, mayWrite, Writer } from './domain/Writer';
import { Move } from './domain/movedEntity';
import { Keeper } from './engine/Keeper';
import { Doing, Registrar } from './engine/Registrar';
import { Registry } from './store/Registry';

const VERSIONS_AT_ONCE = 50;
const REMOVED_AT_ONCE = 500;

/** What a caller has sent along with a write. */
interface Sent {
  retry?: Retry;
}

const doingOf = (caller: Caller, writer: Writer, retry?: Retry): Doing => ({
  caller,
  writer,
  once: retry && { ...retry, principal: writer.doer.ref },
});

/** Registered entities, as far as callers may see them and do something with them. */
export class RegistryService {
  readonly #options: {
    access: RegistryAccess;
    keeper: Keeper;
    names: Names;
    registrar: Registrar;
    registry: Registry;
  };

  constructor(options: {
    access: RegistryAccess;
    keeper: Keeper;
    names: Names;
    registrar: Registrar;
    registry: Registry;
  }) {
    this.#options = options;
  }

  async register(
    body: RegisterEntity,
    caller: Caller,
    { retry }: Sent,
  ): Promise<RegisteredEntity> {
    const doing = await this.#creating(caller, retry);
    const { registrar } = this.#options;
    const registered = await registrar.register(body, doing);
    return showRegistered(registered, doing.writer);
  }

  async check(
    body: RegisterEntity,
    caller: Caller,
  ): Promise<{ problems: EntityProblem[] }> {
    const doing = await this.#creating(caller);
    return { problems: await this.#options.registrar.problems(body, doing) };
  }

  async get(address: EntityAddress, caller: Caller): Promise<RegisteredEntity> {
    const { registered, writer } = await this.#find(address, caller);
    return showRegistered(registered, writer);
  }

  async versions(
    address: EntityAddress,
    caller: Caller,
    below?: number,
  ): Promise<EntityVersions> {
    const { registered } = await this.#find(address, caller);
    const items = await this.#options.registry.versions(registered.uid, {
      below,
      limit: VERSIONS_AT_ONCE,
    });
    const last = items.at(-1);
    const more = last && last.version > 1 && items.length === VERSIONS_AT_ONCE;
    return { items, ...(more && { nextCursor: String(last.version) }) };
  }

  async update(
    address: EntityAddress,
    body: UpdateEntity & { version: number },
    caller: Caller,
    { retry }: Sent,
  ): Promise<RegisteredEntity> {
    const { registered, ...found } = await this.#find(address, caller);
    const doing = doingOf(caller, found.writer, retry);
    const after = await this.#options.keeper.update(registered, body, doing);
    return showRegistered(after, doing.writer);
  }

  async move(
    address: EntityAddress,
    body: MoveEntity & { action: Move; version: number },
    caller: Caller,
    { retry }: Sent,
  ): Promise<RegisteredEntity> {
    const { registered, ...found } = await this.#find(address, caller);
    const doing = doingOf(caller, found.writer, retry);
    const after = await this.#options.keeper.move(registered, body, doing);
    return showRegistered(after, doing.writer);
  }

  /**
   * What was taken out of the catalog, the last removed first: one's own, or
   * everything for whoever administers.
   */
  async removed(caller: Caller): Promise<RemovedEntities> {
    const { access, registry } = this.#options;
    const writer = await access.writerOf(caller);
    const found = await registry.removed(REMOVED_AT_ONCE + 1);
    const own = found
      .slice(0, REMOVED_AT_ONCE)
      .filter(one => writer.administers || isOwn(writer, one));
    return {
      items: own.map(one => showRegistered(one, writer)),
      isMore: found.length > REMOVED_AT_ONCE,
    };
  }

  /** Those of some entities that are kept here and that the caller may write. */
  async writable(
    caller: Caller,
    entityRefs: readonly string[],
  ): Promise<Set<string>> {
    const { access, registry } = this.#options;
    const kept = await registry.byRefs(entityRefs);
    if (kept.size === 0) return new Set();
    const writer = await access.writerOf(caller);
    return new Set(
      [...kept].flatMap(([ref, one]) =>
        !one.removedAt && mayWrite(writer, one) ? [ref] : [],
      ),
    );
  }

  async #creating(caller: Caller, retry?: Retry): Promise<Doing> {
    const writer = await this.#options.access.writerOf(caller);
    if (!writer.creates) {
      throw missingPermission(martechRegistryCreatePermission.name);
    }
    if (!writer.doer.person && !writer.administers) {
      throw missingPermission(martechRegistryAdministerPermission.name);
    }
    return doingOf(caller, writer, retry);
  }

  /** @throws NotFoundError, the same for what is hidden and what is not there */
  async #find(
    address: EntityAddress,
    caller: Caller,
  ): Promise<{ registered: Registered; writer: Writer }> {
    const { access, names, registry } = this.#options;
    const entityRef = readAddress(address);
    const writer = await access.writerOf(caller);
    const registered = entityRef && (await registry.byRef(entityRef));
    if (registered && (await access.sees(caller, writer, registered))) {
      return { registered, writer };
    }
    const place = entityRef && (await names.elsewhere(entityRef, caller));
    if (place !== undefined && place !== '') {
      throw new NotFoundError(
        `${entityRef} is not kept in the portal but in ${place}: edit it there`,
      );
    }
    const { kind, name, namespace } = address;
    throw new NotFoundError(
      `There is no registered ${kind} ${namespace}/${name} that you may see`,
    );
  }
}
