import { code } from 'currency-codes';
import { z } from 'zod';

/** An amount in a currency of ISO 4217 that is in use today. */
export const money = (description: string) =>
  z
    .strictObject({
      amount: z.number().nonnegative().describe('Amount, in whole units.'),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, {
          error: 'must be three capital letters of ISO 4217, for example EUR',
        })
        .refine(value => code(value) !== undefined, {
          error: 'is not a currency of ISO 4217, for example EUR, USD or GBP',
        })
        .describe('Currency code of ISO 4217, for example EUR.'),
    })
    .describe(description);
