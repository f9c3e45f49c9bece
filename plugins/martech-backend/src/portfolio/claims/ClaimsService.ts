import {
  Claim,
  Claims,
  claimTitles,
  EntityRow,
  recordsQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { EntityPeople, WhoIsWho } from '../../governance/operating';
import { RecordsService } from '../../governance/records/reads/RecordsService';
import { attestersOf } from '../../governance/records/types/attestation';
import { Caller } from '../../http';
import { RegistryService } from '../../registry/RegistryService';
import { Kept } from '../Kept';
import { PlatformsInSight, SeenPlatforms } from '../SeenPlatforms';
import { claimState, isAsked } from './domain/claimState';
import { likelyOwners } from './domain/likelyOwners';
import { OwnerConfirmations } from './store/OwnerConfirmations';

/** Of so many at once it is looked up who is asked. */
const LOOKED_AT = 100;

interface ClaimsServiceOptions {
  clock: Clock;
  confirmations: OwnerConfirmations;
  /** The group that runs governance, who are asked when nobody else is left. */
  governance?: string;
  platforms: PlatformsInSight;
  records: Pick<RecordsService, 'list' | 'principals'>;
  registry: Pick<RegistryService, 'writable'>;
  who: Pick<WhoIsWho, 'ofAll'>;
}

type Unclaimed = { row: EntityRow; state: Claim['state'] };
/** Confirmations are read anew every second, so that no count is older. */
type Counted = { open: Unclaimed[]; total: number };

const byTitle = (one: Unclaimed, other: Unclaimed) =>
  one.row.title < other.row.title ? -1 : 1;

/** Asks people whether platforms are theirs. */
export class ClaimsService {
  readonly #options: ClaimsServiceOptions;
  readonly #kept = new Kept<Counted>();

  constructor(options: ClaimsServiceOptions) {
    this.#options = options;
  }

  async of(caller: Caller): Promise<Claims> {
    const { clock, platforms, records } = this.#options;
    const now = clock.now();
    const principals = new Set(await records.principals(caller));
    const seen = await platforms.of(caller);
    const { open, total } = await this.#counted(seen, now);
    const candidates = open
      .filter(one => this.#concerns(one, principals))
      .sort(byTitle);
    const looked = candidates.slice(0, LOOKED_AT);
    return {
      asOf: now.toISOString(),
      claimed: total - open.length,
      total,
      items: await this.#asked(looked, principals, caller),
      isMore: candidates.length > looked.length,
    };
  }

  async #counted(seen: SeenPlatforms, now: Date): Promise<Counted> {
    const { rows, states, statesVersion } = seen;
    const confirmed = await this.#options.confirmations.all();
    return this.#kept.of(rows, [confirmed, statesVersion], () => {
      const around = { confirmed, now: now.getTime(), states };
      const asked = rows.filter(isAsked);
      const open = asked.flatMap((row): Unclaimed[] => {
        const state = claimState(row, around);
        return state ? [{ row, state }] : [];
      });
      return { open, total: asked.length };
    });
  }

  /** Whether somebody may be the one who is asked: cheap, and not yet for sure. */
  #concerns({ row, state }: Unclaimed, principals: ReadonlySet<string>) {
    const { governance } = this.#options;
    const { owner, roleHolder = [] } = row;
    if (owner !== undefined && principals.has(owner)) return true;
    if (roleHolder.some(holder => principals.has(holder))) return true;
    const isNobodys = state === 'left' || owner === undefined;
    return isNobodys && governance !== undefined && principals.has(governance);
  }

  async #asked(
    looked: readonly Unclaimed[],
    principals: ReadonlySet<string>,
    caller: Caller,
  ): Promise<Claim[]> {
    if (looked.length === 0) return [];
    const { governance, registry, who } = this.#options;
    const refs = looked.map(({ row }) => row.entityRef);
    const people = await who.ofAll(refs);
    const writable = await registry.writable(caller, refs);
    const proposed = await this.#proposed(caller);
    const isAmong = (some: readonly string[]) =>
      some.some(one => principals.has(one));
    return looked.flatMap(({ row, state }): Claim[] => {
      const { entityRef, lifecycle, owner, title } = row;
      const around: EntityPeople | undefined = people.get(entityRef);
      if (!around) return [];
      const likely = likelyOwners(around, governance);
      if (!isAmong(likely.who)) return [];
      const change = proposed.get(entityRef);
      return [
        {
          entityRef,
          title,
          lifecycle,
          ...(owner !== undefined && { owner }),
          why: likely.why,
          state,
          mayConfirm: state !== 'left' && isAmong(attestersOf('owner', around)),
          mayEdit: writable.has(entityRef),
          ...(change && { proposed: change }),
        },
      ];
    });
  }

  /** What the caller has proposed already, by platform. */
  async #proposed(
    caller: Caller,
  ): Promise<Map<string, NonNullable<Claim['proposed']>>> {
    const asked = recordsQuerySchema.parse({
      type: 'change',
      mine: 'true',
      open: 'true',
      limit: '500',
    });
    const { items } = await this.#options.records.list(asked, caller);
    const titles = Object.values(claimTitles);
    return new Map(
      items.flatMap(({ entityRef, id, number, title, type }) =>
        entityRef && titles.some(start => title.startsWith(start))
          ? [[entityRef, { id, number, title, type }] as const]
          : [],
      ),
    );
  }
}
