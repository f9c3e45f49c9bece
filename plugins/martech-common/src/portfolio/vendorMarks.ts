import { z } from 'zod';

/** Most marks one answer may hold. @public */
export const MAX_MARKS = 100;

/** Query of `GET /portfolio/marks?names=hubspot,mailchimp`. */
export const vendorMarksQuerySchema = z.strictObject({
  names: z
    .string()
    .regex(/^[a-z0-9_]{1,80}(,[a-z0-9_]{1,80}){0,99}$/, {
      error: `must be at most ${MAX_MARKS} names of small letters and digits, separated by commas`,
    })
    .transform(text => text.split(',')),
});

/** Marks of vendors as paths in a box of 24 by 24; those not known are left out. */
export const vendorMarksSchema = z.object({
  marks: z.record(
    z.string(),
    z.object({
      path: z.string().describe('As the attribute `d` of an SVG path.'),
      colour: z.string().describe('Of the brand, `#rrggbb`.'),
    }),
  ),
});

/** @public */
export type VendorMarks = z.infer<typeof vendorMarksSchema>;
