import { z } from 'zod';
import { day, ownership, reference, text, url } from '../fields';
import { entityShape } from '../entityShape';

const hostname = z
  .string()
  .regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, {
    error:
      'must be a host name in lower case without https:// or a path, for example example.com',
  })
  .describe('A host name.');

const agreement = z.strictObject({
  kind: z
    .enum(['dpa', 'msa', 'nda'])
    .describe(
      'dpa: data processing (GDPR article 28); msa: master services; nda: secrecy.',
    ),
  covers: z
    .array(reference('A platform.'))
    .optional()
    .describe('Platforms it covers; empty for all.'),
  signedOn: day('When it was signed.').optional(),
  expiresOn: day('Last day.').optional(),
  url: url('Where it is kept.').optional(),
});

export const marketingVendorSchema = entityShape(
  'MarketingVendor',
  z.strictObject({
    type: z.enum(['vendor', 'agency', 'partner']).describe('What it is to us.'),
    lifecycle: z
      .enum(['evaluated', 'approved', 'restricted', 'rejected'])
      .describe('What we think of it.'),
    ...ownership,
    website: url('Its website.').optional(),
    domains: z
      .array(hostname)
      .optional()
      .describe('Host names that belong to it.'),
    parent: reference('The vendor it belongs to.').optional(),
    contacts: z
      .array(
        z.strictObject({
          name: text('Who.'),
          role: text('What they do.').optional(),
          email: z
            .email({ error: 'must be an e-mail address' })
            .max(320)
            .optional()
            .describe('E-mail address.'),
          phone: z.string().min(3).max(40).optional().describe('Telephone.'),
        }),
      )
      .optional()
      .describe('Whom to call there.'),
    risk: z
      .strictObject({
        tier: z.enum(['low', 'medium', 'high']).describe('How risky it is.'),
        reviewedOn: day('When that was found.').optional(),
      })
      .optional()
      .describe('Vendor risk.'),
    agreements: z
      .array(agreement)
      .optional()
      .describe('What was signed with it.'),
    ssoPlan: text('Price plan that includes company sign-in.').optional(),
  }),
);

/**
 * A company that supplies platforms or services to marketing.
 *
 * @public
 */
export type MarketingVendor = z.infer<typeof marketingVendorSchema>;
