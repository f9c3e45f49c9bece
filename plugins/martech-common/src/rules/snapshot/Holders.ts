import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Holder } from '../types';
import { holderOf, Lookup } from './holder';

const LONGEST_REF = 500;

const full = (ref: string, defaultKind: string): string => {
  try {
    return stringifyEntityRef(parseEntityRef(ref, { defaultKind }));
  } catch {
    return ref;
  }
};

/** People and groups that rules ask about, each looked at once per snapshot. */
export class Holders {
  private readonly seen = new Map<string, Holder>();

  constructor(
    private readonly lookup: Lookup,
    private readonly today: number,
  ) {}

  /** Of a full reference. */
  of(ref: string): Holder {
    const known = this.seen.get(ref);
    if (known) return known;
    const holder = holderOf(
      ref === '' ? undefined : this.lookup(ref),
      this.lookup,
      this.today,
    );
    this.seen.set(ref, holder);
    return holder;
  }

  /** Of a reference as a rule wrote it: a bare name is a group, or else a person. */
  named(ref: string): Holder {
    if (ref === '' || ref.length > LONGEST_REF) return this.of('');
    const known = this.seen.get(ref);
    if (known) return known;
    if (ref.includes(':')) return this.of(full(ref, 'group'));
    const group = this.of(full(ref, 'group'));
    return group.known ? group : this.of(full(ref, 'user'));
  }
}
