import { NotFoundError } from '@backstage/errors';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { BoundRules } from './bindRules';

/** The rules of each type of record. */
export class RuleBook {
  readonly #rules: ReadonlyMap<RecordType, BoundRules>;

  constructor(rules: readonly BoundRules[]) {
    this.#rules = new Map(rules.map(one => [one.type, one]));
  }

  /** @throws NotFoundError for a type that this portal does not keep */
  of(type: RecordType): BoundRules {
    const rules = this.#rules.get(type);
    if (rules) return rules;
    throw new NotFoundError(`This portal keeps no records of type ${type}`);
  }
}
