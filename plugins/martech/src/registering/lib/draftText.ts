import { parse, stringify } from 'yaml';
import { z } from 'zod';

/** An entity as text, to be edited. */
export const draftText = (entity: Record<string, unknown>): string =>
  stringify(entity, { lineWidth: 0 });

const draftSchema = z.record(z.string(), z.unknown());

/** The entity that a text describes, or why it describes none. */
export function readDraftText(
  text: string,
): { entity: Record<string, unknown> } | { problem: string } {
  try {
    const { data } = draftSchema.safeParse(parse(text));
    return data ? { entity: data } : { problem: '' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : '' };
  }
}
