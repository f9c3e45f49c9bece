import {
  EntityRow,
  ScorecardPreview,
} from '@martech-portal/backstage-plugin-martech-common';
import { CheckChange, flipOf } from './flips';

type Flip = NonNullable<ScorecardPreview['flips']>[number];
type OwnerFlips = NonNullable<ScorecardPreview['owners']>[number];

const MOST_OWNERS = 500;

interface Count {
  better: number;
  worse: number;
}

const hardest = (a: Count, b: Count) =>
  b.worse - a.worse || b.better - a.better;

/** Adds up what would change, by check and by owner. */
export class FlipCounter {
  readonly #limit: number;
  readonly #checks = new Map<string, Count>();
  readonly #owners = new Map<string | null, OwnerFlips>();
  readonly #worse: Flip[] = [];
  readonly #better: Flip[] = [];
  #total = 0;

  /** @param limit - how many flips are listed */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(row: EntityRow, changes: readonly CheckChange[]) {
    let isHit = false;
    for (const change of changes) {
      const flip = flipOf(change);
      if (flip) {
        isHit = true;
        this.#total += 1;
        this.ofCheck(change.check)[flip] += 1;
        this.#owner(row.owner ?? null)[flip] += 1;
        this.#list(flip === 'worse' ? this.#worse : this.#better, row, change);
      }
    }
    if (isHit) this.#owner(row.owner ?? null).entities += 1;
  }

  get total(): number {
    return this.#total;
  }

  ofCheck(check: string): Count {
    const known = this.#checks.get(check);
    if (known) return known;
    const count = { better: 0, worse: 0 };
    this.#checks.set(check, count);
    return count;
  }

  /** The hardest hit first. */
  owners(): OwnerFlips[] {
    return [...this.#owners.values()].sort(hardest).slice(0, MOST_OWNERS);
  }

  /** What gets worse first. */
  flips(): Flip[] {
    return [...this.#worse, ...this.#better].slice(0, this.#limit);
  }

  #owner(owner: string | null): OwnerFlips {
    const known = this.#owners.get(owner);
    if (known) return known;
    const count = { owner, entities: 0, better: 0, worse: 0 };
    this.#owners.set(owner, count);
    return count;
  }

  #list(flips: Flip[], row: EntityRow, change: CheckChange) {
    if (flips.length >= this.#limit) return;
    const { entityRef, owner, title } = row;
    flips.push({ entityRef, title, ...(owner && { owner }), ...change });
  }
}
