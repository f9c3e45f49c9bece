import { isSatisfied } from '@martech-portal/backstage-plugin-martech-common';
import { ControlPolicy } from '../domain/ControlPolicy';
import { ExceptionView, isExpiredAt } from '../domain/ExceptionView';
import { CheckOutcomes } from '../store/CheckOutcomes';
import { ControlRecords } from '../store/ControlRecords';

const nameOf = (entityRef: string, scorecard: string, check: string) =>
  `${entityRef} ${scorecard} ${check}`;

/** Exceptions of entities, with whether what an expired one covered is still so. */
export class Exceptions {
  readonly #outcomes: CheckOutcomes;
  readonly #policy: ControlPolicy['signals'];
  readonly #records: ControlRecords;

  constructor(options: {
    outcomes: CheckOutcomes;
    policy: ControlPolicy;
    records: ControlRecords;
  }) {
    this.#outcomes = options.outcomes;
    this.#policy = options.policy.signals;
    this.#records = options.records;
  }

  /** By reference; entities without any are missing. */
  async of(
    entityRefs: readonly string[],
    now: number,
  ): Promise<Map<string, ExceptionView[]>> {
    const since = now - this.#policy.expiredWithin;
    const found = await this.#records.exceptions(entityRefs, since);
    const expired = [...found].flatMap(([ref, exceptions]) =>
      exceptions
        .filter(one => isExpiredAt(one, now))
        .map(one => ({ ref, ...one })),
    );
    if (expired.length === 0) return found;
    const open = await this.#openChecks(expired);
    const incidents = await this.#records.openIncidents(
      expired.flatMap(({ covers }) =>
        covers.kind === 'workaround' ? [covers.incident] : [],
      ),
    );
    const isOpen = (ref: string, { covers }: ExceptionView) => {
      if (covers.kind === 'workaround') return incidents.has(covers.incident);
      if (covers.kind !== 'checks') return undefined;
      return covers.checks.some(({ check, scorecard }) =>
        open.has(nameOf(ref, scorecard, check)),
      );
    };
    return new Map(
      [...found].map(([ref, exceptions]) => [
        ref,
        exceptions.map(one =>
          isExpiredAt(one, now) ? { ...one, isOpen: isOpen(ref, one) } : one,
        ),
      ]),
    );
  }

  /** Of the checks that they covered, those that are not met. */
  async #openChecks(expired: ReadonlyArray<ExceptionView & { ref: string }>) {
    const covering = expired.flatMap(({ covers, ref }) =>
      covers.kind === 'checks' ? [{ ref, checks: covers.checks }] : [],
    );
    const scorecards = covering.flatMap(({ checks }) =>
      checks.map(({ scorecard }) => scorecard),
    );
    if (scorecards.length === 0) return new Set<string>();
    const outcomes = await this.#outcomes.of(
      [...new Set(covering.map(({ ref }) => ref))],
      [...new Set(scorecards)],
    );
    return new Set(
      outcomes
        .filter(({ outcome }) => !isSatisfied(outcome))
        .map(({ entityRef, id, scorecard }) =>
          nameOf(entityRef, scorecard, id),
        ),
    );
  }
}
