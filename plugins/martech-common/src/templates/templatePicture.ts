import { z } from 'zod';
import { templateVerdicts } from './templateIntegrity';

/**
 * How the file of a template is shown: as a page, as the source of a mail
 * language, as a picture, or as text.
 *
 * @public
 */
export const pictureSorts = [
  'html',
  'mjml',
  'svg',
  'image',
  'markdown',
  'text',
] as const;

/** @public */
export type PictureSort = (typeof pictureSorts)[number];

/**
 * Why a template has no picture: no file is on record, it cannot be read, it is
 * too large, it is of a sort that browsers cannot show, or the portal is set up
 * not to show it.
 *
 * @public
 */
export const noPictureReasons = [
  'no-source',
  'unreadable',
  'too-large',
  'unknown-sort',
  'not-shown',
] as const;

/** @public */
export type NoPictureReason = (typeof noPictureReasons)[number];

/** Where a marked part stands in a text, counted as JavaScript counts. */
export const markedPartSchema = z.object({
  name: z.string(),
  start: z.int().min(0),
  end: z.int().min(0).describe('The first character after it.'),
});

export const pictureContentSchema = z.object({
  sort: z.enum(pictureSorts),
  text: z
    .string()
    .describe('The file as it is, never made harmless; of an image base64.'),
  mediaType: z.string().optional().describe('Of an image.'),
  hash: z.string(),
  bytes: z.int(),
  parts: z
    .array(markedPartSchema)
    .describe('Parts that the file marks, in the order in which they end.'),
});

/** Answer of `GET /templates/:namespace/:name/picture`. */
export const templatePictureSchema = z.object({
  entityRef: z.string(),
  title: z.string(),
  type: z.string().describe('As lists say it, for example email.'),
  version: z.string().optional(),
  asOf: z.iso.datetime().describe('When the file was read.'),
  verdict: z.enum(templateVerdicts).describe('Of the file as it was read.'),
  content: pictureContentSchema.optional().describe('Missing: no picture.'),
  missing: z
    .object({
      reason: z.enum(noPictureReasons),
      text: z.string().describe('The same in a sentence, with what to do.'),
    })
    .optional()
    .describe('Why there is no picture.'),
});

/** @public */
export type MarkedPart = z.infer<typeof markedPartSchema>;
/** @public */
export type PictureContent = z.infer<typeof pictureContentSchema>;
/** @public */
export type TemplatePicture = z.infer<typeof templatePictureSchema>;
