import { z } from 'zod';
import { templateVerdicts, versionsBehindSchema } from './templateIntegrity';

const ref = z.string();

/**
 * What an approval binds, the least first.
 *
 * @public
 */
export const legalEffects = ['none', 'brand', 'legal', 'regulatory'] as const;

/** @public */
export type LegalEffect = (typeof legalEffects)[number];

/** Body of `POST /templates/cards`. */
export const askCardsSchema = z.strictObject({
  entityRefs: z
    .array(ref.min(1).max(400))
    .min(1)
    .max(100)
    .describe('Full references.'),
});

/** What the library says of a template besides what lists say. */
export const templateCardSchema = z.object({
  entityRef: ref,
  verdict: z.enum(templateVerdicts),
  regionsChanged: z
    .array(z.string())
    .describe('Locked parts that were changed or are gone.'),
  behind: versionsBehindSchema.optional(),
  original: z
    .object({ entityRef: ref, title: z.string() })
    .optional()
    .describe('What it was made from, if the caller may see it.'),
  forks: z
    .int()
    .min(0)
    .describe('Made from it, copies of copies too, that the caller may see.'),
  approvals: z
    .array(
      z.object({
        role: z.string(),
        legalEffect: z.enum(legalEffects),
        on: z.iso.date(),
      }),
    )
    .optional()
    .describe('Newest first; missing: not known yet.'),
});

/** Answer of `POST /templates/cards`; what is hidden or not there is missing. */
export const templateCardsSchema = z.object({
  asOf: z.iso.datetime(),
  items: z.array(templateCardSchema),
});

/** @public */
export type TemplateCard = z.infer<typeof templateCardSchema>;
/** @public */
export type TemplateCards = z.infer<typeof templateCardsSchema>;
