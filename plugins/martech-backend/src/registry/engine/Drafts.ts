import {
  EntityProblem,
  Vocabularies,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock, systemClock, utcDay } from '../../clock';
import { Caller } from '../../http';
import { CatalogChecks } from '../access/CatalogChecks';
import { ownerOf } from '../domain/ownerOf';
import { Draft, readDraft } from '../domain/readDraft';
import { Registered } from '../domain/Registered';
import { sandboxProblems } from '../domain/sandboxProblems';

type Read = Draft | { problems: EntityProblem[] };

/** Reads what people want to register, and holds it against rules and catalog. */
export class Drafts {
  readonly #options: {
    catalog: CatalogChecks;
    clock: Clock;
    vocabularies: Vocabularies;
  };

  constructor(options: {
    catalog: CatalogChecks;
    clock: Clock;
    vocabularies: Vocabularies;
  }) {
    this.#options = options;
  }

  /** What can be said without the catalog. */
  read(value: unknown, before?: Registered): Read {
    const { clock, vocabularies } = this.#options;
    const today = utcDay(clock.now());
    // The catalog goes by the real day, also where ours was moved.
    const real = utcDay(systemClock.now());
    const from = real < today ? real : today;
    const draft = readDraft(value, { today, vocabularies }, from);
    if ('problems' in draft) return draft;
    const problems = sandboxProblems(draft.entity, today, before);
    return problems.length > 0 ? { problems } : draft;
  }

  /** What the catalog has against it, beside that the name is in use. */
  async objections(
    { entity }: Draft,
    caller: Caller,
    before?: Registered,
  ): Promise<EntityProblem[]> {
    const { catalog } = this.#options;
    // An owner that has left does not keep anybody from editing the rest.
    const isNewOwner = !before || ownerOf(before.entity) !== ownerOf(entity);
    const [refusal, owner] = await Promise.all([
      catalog.refusal(entity),
      isNewOwner ? catalog.unknownOwner(entity, caller) : [],
    ]);
    return [...owner, ...refusal];
  }
}
