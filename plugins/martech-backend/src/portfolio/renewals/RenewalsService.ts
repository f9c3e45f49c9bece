import {
  AskedRenewals,
  Renewal,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Caller, decodeCursor, encodeCursor, queryName } from '../../http';
import { Kept } from '../Kept';
import { choicesOf } from './domain/choicesOf';
import { orderRenewals } from './domain/orderRenewals';
import { renewalFigures } from './domain/renewalFigures';
import { filterRenewals, listedRenewals } from './domain/selectRenewals';
import { RenewalsInSight } from './RenewalsInSight';

const cursorSchema = z.object({
  of: z.string(),
  after: z.int().nonnegative(),
});

/** Answers what renews, what can still be cancelled, and what it comes to. */
export class RenewalsService {
  readonly #sight: RenewalsInSight;
  readonly #choices = new Kept<Renewals['choices']>();

  constructor(sight: RenewalsInSight) {
    this.#sight = sight;
  }

  async of(
    caller: Caller,
    { cursor, limit, ...asked }: AskedRenewals,
  ): Promise<Renewals> {
    const of = queryName(asked);
    const start = decodeCursor(cursorSchema, of, cursor)?.after ?? 0;
    const { figures, money, renewals, today } = await this.#sight.of(caller);
    const left = filterRenewals(renewals, asked);
    const listed = orderRenewals(
      listedRenewals(left, asked, today),
      asked.orderBy,
      money,
    );
    const end = start + limit;
    return {
      asOf: today,
      base: money ? { currency: money.base, ratesAsOf: money.ratesAsOf } : null,
      ...(left === renewals ? figures : renewalFigures(left, { money, today })),
      choices: this.#choicesOf(renewals),
      total: listed.length,
      items: listed.slice(start, end),
      ...(end < listed.length && {
        nextCursor: encodeCursor({ of, after: end }),
      }),
    };
  }

  #choicesOf(renewals: readonly Renewal[]): Renewals['choices'] {
    return this.#choices.of(renewals, [], () => choicesOf(renewals));
  }
}
