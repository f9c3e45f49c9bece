import { z } from 'zod';
import { recordRowSchema } from '../governance/records/record';
import { newVersionSchema } from './newVersion';

const ref = z.string();

/**
 * What became of the file of a template: as approved, changed since, without an
 * approved hash to compare with, not readable, not read yet, or no file at all.
 *
 * @public
 */
export const templateVerdicts = [
  'intact',
  'changed',
  'unrecorded',
  'unreadable',
  'unread',
  'no-source',
] as const;

/** @public */
export type TemplateVerdict = (typeof templateVerdicts)[number];

/**
 * What became of a locked region: as it should be, as in an earlier version of
 * the original, different with an approval that binds, different, gone, or
 * nothing to compare with.
 *
 * @public
 */
export const regionStates = [
  'same',
  'outdated',
  'approved',
  'changed',
  'missing',
  'unknown',
] as const;

/** @public */
export type RegionState = (typeof regionStates)[number];

export const templateRegionSchema = z.object({
  name: z.string(),
  state: z.enum(regionStates),
  comparedWith: z
    .enum(['approved', 'original'])
    .describe('The approved file of this template, or its original.'),
  since: z.iso
    .datetime()
    .optional()
    .describe('Since when the file has been as it is; of differences.'),
});

export const versionsBehindSchema = z.object({
  versions: z.int().min(1),
  atLeast: z
    .boolean()
    .describe('True where the portal has not seen every version in between.'),
  current: z.string().describe('Version of the original.'),
  since: z.iso.date().describe('Day of the first version that is missing.'),
});

/** A template that another was made from, or that was made from it. */
export const templateRelativeSchema = z.object({
  entityRef: ref,
  title: z.string(),
  owner: ref.optional(),
  version: z.string().optional(),
  derivedFrom: ref
    .optional()
    .describe('Missing: of a copy that says nothing, or hidden.'),
  verdict: z.enum(templateVerdicts),
  regionsChanged: z.array(z.string()),
  behind: versionsBehindSchema.optional(),
  checkedAt: z.iso.datetime().optional(),
});

/** A change that would publish a version, as far as the caller may see it. */
export const proposedVersionSchema = z.object({
  record: recordRowSchema,
  template: newVersionSchema.describe('What was asked for.'),
  decided: z.boolean().describe('Everybody asked has approved it.'),
  yaml: z
    .string()
    .optional()
    .describe('Lines to write where the template is kept in Git.'),
});

/** Answer of `GET /templates/:namespace/:name/integrity`. */
export const templateIntegritySchema = z.object({
  entityRef: ref,
  asOf: z.iso.datetime(),
  verdict: z.enum(templateVerdicts),
  version: z.string().optional(),
  source: z
    .object({
      url: z.string().optional(),
      path: z.string().optional(),
      approved: z.string().optional().describe('Hash on record.'),
      inUse: z.string().optional().describe('Hash that was found.'),
      bytes: z.int().optional(),
    })
    .optional(),
  checkedAt: z.iso
    .datetime()
    .optional()
    .describe('When the source was last asked for; missing: never.'),
  changedAt: z.iso
    .datetime()
    .optional()
    .describe('When the file was first seen as it is.'),
  problem: z
    .object({ text: z.string(), since: z.iso.datetime() })
    .optional()
    .describe('Why it could not be read.'),
  regions: z.array(templateRegionSchema),
  behind: versionsBehindSchema.optional(),
  original: templateRelativeSchema.optional(),
  forks: z.array(templateRelativeSchema).describe('Also forks of forks.'),
  moreForks: z.int().describe('Visible ones beyond those listed.'),
  copies: z
    .array(templateRelativeSchema)
    .describe('The same file, and neither names the other.'),
  hidden: z
    .int()
    .optional()
    .describe('Forks the caller may not see; never below five.'),
  keptIn: z.enum(['registry', 'git']).describe('Where the entity is written.'),
  editUrl: z.string().optional().describe('Where to edit it in Git.'),
  proposals: z
    .array(proposedVersionSchema)
    .describe('Open ones, newest first.'),
});

/** @public */
export type TemplateIntegrity = z.infer<typeof templateIntegritySchema>;
/** @public */
export type TemplateRegion = z.infer<typeof templateRegionSchema>;
/** @public */
export type TemplateRelative = z.infer<typeof templateRelativeSchema>;
/** @public */
export type VersionsBehind = z.infer<typeof versionsBehindSchema>;
/** @public */
export type ProposedVersion = z.infer<typeof proposedVersionSchema>;
