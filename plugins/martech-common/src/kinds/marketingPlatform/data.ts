import { z } from 'zod';
import {
  dataClassification,
  duration as isoDuration,
  personalData,
  text,
  url,
} from '../fields';

export const data = z
  .strictObject({
    classification: dataClassification,
    personalData,
    vendorRole: z
      .enum(['processor', 'controller', 'joint-controller'])
      .optional()
      .describe(
        "The vendor's role under GDPR articles 4 and 26; required with personal data.",
      ),
    purposes: z
      .array(text('A purpose.'))
      .optional()
      .describe('What the data is used for.'),
    dataSubjects: z
      .array(text('A group of people.'))
      .optional()
      .describe('Whose data it is, for example customers.'),
    retention: isoDuration(
      'How long data is kept, for example P3Y.',
    ).optional(),
    residency: z
      .array(z.string().min(2).max(40))
      .optional()
      .describe('Where data is stored, for example EU or US.'),
    transfer: z
      .enum(['none', 'adequacy', 'scc', 'bcr', 'derogation'])
      .optional()
      .describe('On what ground data leaves the EU, GDPR articles 44 to 49.'),
    subProcessors: z
      .array(text('A company.'))
      .optional()
      .describe('Companies the vendor passes data to.'),
    dpia: z
      .strictObject({
        required: z.boolean().describe('Whether an impact assessment is due.'),
        url: url('Where it is.').optional(),
      })
      .optional()
      .describe('Data protection impact assessment, GDPR article 35.'),
    sso: z
      .enum(['required', 'available', 'unavailable'])
      .optional()
      .describe('Whether people sign in through the company account.'),
  })
  .describe('What data it holds and under which rules.');

export const metadataStandard = z
  .strictObject({
    profile: text('Name of the metadata profile.').optional(),
    requiredFields: z
      .array(text('A field.'))
      .optional()
      .describe('Fields every item must have.'),
    purposes: z
      .array(z.enum(['findability', 'reporting', 'rights', 'activation']))
      .optional()
      .describe('What the metadata is for.'),
  })
  .describe('Which metadata items carry, and why.');
