import { z } from 'zod';
import { day, duration, money, reference, text } from '../fields';

export const contract = z
  .strictObject({
    start: day('First day of the contract.').optional(),
    end: day('Last day of the contract.').optional(),
    term: duration('By how long it renews, for example P1Y.').optional(),
    notice: duration(
      'How long before its end it must be cancelled, for example P90D.',
    ).optional(),
    autoRenew: z
      .boolean()
      .optional()
      .describe('Whether it renews when nobody cancels.'),
    annualCost: money('What it costs a year.').optional(),
    seats: z.int().nonnegative().optional().describe('Seats bought.'),
    budgetOwner: reference('Who pays.').optional(),
  })
  .describe('The contract with the vendor.');

export const funding = z
  .strictObject({
    run: money('Money for running it, a year.').optional(),
    project: money('Money for projects on it.').optional(),
    period: text('The period the money is for, for example 2026.').optional(),
    costCentre: text('Cost centre that pays.').optional(),
  })
  .describe('Where the money comes from: run is forever, project ends.');
