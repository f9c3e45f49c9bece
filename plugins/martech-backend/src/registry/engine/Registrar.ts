import { stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import {
  EntityProblem,
  RegisterEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { ulid } from 'ulid';
import { Clock } from '../../clock';
import { Once } from '../../governance/records/engine/Once';
import { OnceKey } from '../../governance/records/store/Idempotency';
import { Caller } from '../../http';
import { Names } from '../access/Names';
import { newRegistered } from '../domain/nextRegistered';
import { Draft } from '../domain/readDraft';
import { refusal, refuse } from '../domain/refuse';
import { Registered, RegistryEvent, RegistryWrite } from '../domain/Registered';
import { Writer } from '../domain/Writer';
import { NameTakenError, Registry, WriteOptions } from '../store/Registry';
import { Drafts } from './Drafts';
import { Overlaps } from './Overlaps';

/** Who does something, in the eyes of the registry and of the catalog. */
export interface Doing {
  caller: Caller;
  writer: Writer;
  once?: OnceKey;
}

interface RegistrarOptions {
  clock: Clock;
  drafts: Drafts;
  names: Names;
  once: Once<Registered>;
  /** Called after something was written. */
  onWritten(): void;
  overlaps: Pick<Overlaps, 'needsReason'>;
  registry: Registry;
}

const nameTaken = (message: string) => ({ path: 'metadata.name', message });

/** Registers entities; the one way in which one begins for people and programs. */
export class Registrar {
  readonly #options: RegistrarOptions;

  constructor(options: RegistrarOptions) {
    this.#options = options;
  }

  /** Everything that `register` would refuse it for. */
  async problems(
    { entity, overlapReason }: RegisterEntity,
    { caller }: Doing,
  ): Promise<EntityProblem[]> {
    const { drafts, names } = this.#options;
    const draft = drafts.read(entity);
    if ('problems' in draft) return draft.problems;
    const ref = stringifyEntityRef(draft.entity);
    const [objections, clash, reason] = await Promise.all([
      drafts.objections(draft, caller),
      names.clash(ref, caller),
      this.#reasonMissing(draft, overlapReason),
    ]);
    const taken = clash === undefined ? [] : [nameTaken(clash)];
    return [...objections, ...taken, ...reason];
  }

  /**
   * @throws InputError that names every field that is wrong
   * @throws ConflictError when the name is in use
   */
  register(body: RegisterEntity, doing: Doing): Promise<Registered> {
    const { clock, once } = this.#options;
    return once.run(doing.once, clock.now(), () => this.#register(body, doing));
  }

  /** Writes, and says so to whoever waits for it. */
  async write(
    writes: readonly RegistryWrite[],
    options?: WriteOptions,
  ): Promise<void> {
    await this.#options.registry.write(writes, options);
    this.#options.onWritten();
  }

  async #register(
    { entity: value, overlapReason }: RegisterEntity,
    { caller, once, writer }: Doing,
  ): Promise<Registered> {
    const { clock, drafts, names } = this.#options;
    const draft = drafts.read(value);
    if ('problems' in draft) throw refusal(draft.problems);
    const { entity, kind } = draft;
    const entityRef = stringifyEntityRef(entity);
    refuse(await drafts.objections(draft, caller));
    const clash = await names.clash(entityRef, caller);
    if (clash !== undefined) throw new ConflictError(clash);
    refuse(await this.#reasonMissing(draft, overlapReason));
    const event: RegistryEvent = {
      action: 'register',
      at: clock.now(),
      by: writer.doer.ref,
      comment: overlapReason?.replaceAll('\0', ''),
    };
    const what = { uid: ulid(), entityRef, kind, entity };
    const after = newRegistered(what, event);
    try {
      await this.write([{ after, event }], { once });
    } catch (error) {
      if (!(error instanceof NameTakenError)) throw error;
      const taken = await names.clash(entityRef, caller);
      throw new ConflictError(taken ?? error.message);
    }
    return after;
  }

  async #reasonMissing(
    { entity }: Draft,
    overlapReason: string | undefined,
  ): Promise<EntityProblem[]> {
    const { overlaps } = this.#options;
    if (overlapReason !== undefined) return [];
    if (!(await overlaps.needsReason(entity))) return [];
    const message =
      'others serve the same need already, say why one more is needed';
    return [{ path: 'overlapReason', message }];
  }
}
