import { z } from 'zod';
import { sourceContentSchema } from '../lib/read/SourceContent';

/** What a reader in another thread is asked to read. */
export const askedSchema = z.union([
  z.object({ text: z.string() }),
  z.object({ file: z.instanceof(Blob) }),
]);

/** What it answers: how far it is, what it has found, or that it could not. */
export const answerSchema = z.union([
  z.object({ done: z.number() }),
  z.object({ content: sourceContentSchema }),
  z.object({ failed: z.literal(true) }),
]);

/** @internal */
export type Answer = z.infer<typeof answerSchema>;
