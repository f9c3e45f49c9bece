import {
  CostSum,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';
import { Formats } from '../../lib/formats';

/**
 * A sum as it is read: one amount where there are rates, else one for each
 * currency; undefined where nothing has a cost.
 */
export function sumWords(
  { amounts, inBase }: Pick<CostSum, 'amounts' | 'inBase'>,
  base: Renewals['base'],
  formats: Pick<Formats, 'money'>,
): string | undefined {
  if (amounts.length === 0) return undefined;
  if (base && inBase !== null) {
    return formats.money({ amount: inBase, currency: base.currency });
  }
  return amounts.map(amount => formats.money(amount)).join(' + ');
}
