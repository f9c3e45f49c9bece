import { MAX_WORK } from '../limits';
import { dayNamed, dayOf } from '../snapshot/day';
import { Snapshot } from '../types';

const tooMuch = new Error(
  `the rule looks at too much: its loops may look at ${MAX_WORK.toLocaleString(
    'en',
  )} values, use shorter lists or one loop instead of two`,
);

/**
 * What functions know of the evaluation under way. Evaluation is synchronous,
 * so there is one at a time.
 */
export class Moment {
  private snapshot?: Snapshot;
  private today = NaN;
  private work = 0;

  /** A new expression is about to be evaluated. */
  enter(snapshot: Snapshot): void {
    this.work = 0;
    this.snapshot = snapshot;
    this.today = dayOf(snapshot.now);
  }

  /** Loops swallow errors of single entries, so this one is thrown again. */
  leave(): void {
    if (this.work > MAX_WORK) throw tooMuch;
  }

  /** It is over: a snapshot can hold on to a whole batch of entities. */
  forget(): void {
    this.snapshot = undefined;
  }

  variable(name: string): unknown {
    return this.snapshot && Reflect.get(this.snapshot.variables, name);
  }

  /** Accounts for looking at a value inside of a loop, and hands it back. */
  spend(value: unknown): unknown {
    if (Array.isArray(value)) this.work += value.length;
    else if (typeof value === 'string') this.work += value.length / 100;
    this.work += 1;
    if (this.work > MAX_WORK) throw tooMuch;
    return value;
  }

  daysUntil(text: unknown): number {
    return typeof text === 'string' ? dayNamed(text) - this.today : NaN;
  }

  isActive(ref: unknown): boolean {
    return this.holder(ref)?.active ?? false;
  }

  memberCount(ref: unknown): number {
    return this.holder(ref)?.members ?? 0;
  }

  private holder(ref: unknown) {
    return typeof ref === 'string'
      ? this.snapshot?.holders.named(ref)
      : undefined;
  }
}
