import { z } from 'zod';

/** Free text. Long enough for a page, short enough to keep the catalog usable. */
export const text = (description: string) =>
  z.string().min(1).max(20_000).describe(description);

/** A calendar day, ISO 8601 (`2026-11-30`). */
export const day = (description: string) =>
  z.iso
    .date({
      error: 'must be a day written as YYYY-MM-DD, for example 2026-11-30',
    })
    .describe(description);

/** A duration, ISO 8601 (`P1Y`, `P90D`, `PT4H`). */
export const duration = (description: string) =>
  z.iso
    .duration({
      error: 'must be an ISO 8601 duration, for example P90D, P1Y or PT4H',
    })
    .describe(description);

/** An absolute http(s) address; anything else could run script when clicked. */
export const url = (description: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: 'must be a full address starting with https:// or http://',
    })
    .max(2_000)
    .describe(description);

/** The id of an entry of a controlled list (see `docs/kinds/vocabularies.md`). */
export const vocabularyId = (description: string) =>
  z.string().min(1).max(100).meta({ description, format: 'vocabulary-id' });
