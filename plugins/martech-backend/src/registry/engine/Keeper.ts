import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  MoveEntity,
  UpdateEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { canonicalJson } from '../../audit/domain/canonicalJson';
import { Clock, utcDay } from '../../clock';
import { Once } from '../../governance/records/engine/Once';
import { StaleVersionError } from '../../governance/records/store/StaleVersionError';
import { Names } from '../access/Names';
import { identityProblems } from '../domain/identityProblems';
import { movedEntity, Move } from '../domain/movedEntity';
import { nextRegistered } from '../domain/nextRegistered';
import { refusal, refuse } from '../domain/refuse';
import { Registered, RegistryEvent } from '../domain/Registered';
import { mayWrite } from '../domain/Writer';
import { Drafts } from './Drafts';
import { Doing, Registrar } from './Registrar';

interface KeeperOptions {
  clock: Clock;
  drafts: Drafts;
  names: Names;
  once: Once<Registered>;
  registrar: Registrar;
}

const wasRemoved = ({ entityRef, removedAt, updatedBy }: Registered) =>
  new ConflictError(
    `${entityRef} was removed by ${updatedBy} on ${
      removedAt && utcDay(removedAt)
    }: restore it first`,
  );

/** Edits, retires, restores and removes what is registered. */
export class Keeper {
  readonly #options: KeeperOptions;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /**
   * @param version - the one that was seen
   * @throws StaleVersionError when it is another by now
   */
  update(
    registered: Registered,
    { comment, entity: value, version }: UpdateEntity & { version: number },
    doing: Doing,
  ): Promise<Registered> {
    return this.#once(doing, async () => {
      this.#assertMay(registered, version, doing);
      if (registered.removedAt) throw wasRemoved(registered);
      const draft = this.#options.drafts.read(value, registered);
      if ('problems' in draft) throw refusal(draft.problems);
      const { entity } = draft;
      refuse(identityProblems(registered.entity, entity));
      const isSame = canonicalJson(entity) === canonicalJson(registered.entity);
      if (isSame) return registered;
      const { caller } = doing;
      refuse(await this.#options.drafts.objections(draft, caller, registered));
      const clean = comment?.replaceAll('\0', '');
      return this.#write(registered, { entity }, doing, {
        action: 'update',
        comment: clean,
      });
    });
  }

  move(
    registered: Registered,
    { action, reason, version }: MoveEntity & { action: Move; version: number },
    doing: Doing,
  ): Promise<Registered> {
    return this.#once(doing, async () => {
      this.#assertMay(registered, version, doing);
      const { clock, names } = this.#options;
      const now = clock.now();
      const moved = movedEntity(registered, action, now);
      if ('refusal' in moved) throw new ConflictError(moved.refusal);
      if (registered.removedAt) {
        const place = await names.elsewhere(registered.entityRef);
        if (place !== undefined) {
          throw new ConflictError(
            `${registered.entityRef} is described in ${place} by now, so it cannot be restored`,
          );
        }
      }
      const comment = reason.replaceAll('\0', '');
      return this.#write(registered, moved.change, doing, { action, comment });
    });
  }

  #once({ once }: Doing, work: () => Promise<Registered>) {
    return this.#options.once.run(once, this.#options.clock.now(), work);
  }

  #assertMay(registered: Registered, version: number, { writer }: Doing) {
    if (!mayWrite(writer, registered)) {
      throw new NotAllowedError(
        `You may not edit ${registered.entityRef}: its owner, who registered it, its platform owner and its technologists may. Ask one of them.`,
      );
    }
    if (registered.version !== version) {
      throw new StaleVersionError(registered.entityRef, registered.version);
    }
  }

  async #write(
    before: Registered,
    change: Parameters<typeof nextRegistered>[1],
    { once, writer }: Doing,
    what: Pick<RegistryEvent, 'action' | 'comment'>,
  ): Promise<Registered> {
    const { clock, registrar } = this.#options;
    const event = { ...what, at: clock.now(), by: writer.doer.ref };
    const after = nextRegistered(before, change, event);
    await registrar.write([{ before, after, event }], { once });
    return after;
  }
}
