import { registryActions } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/** What the outbox is told of registered entities. */
export const registryNewsSchema = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('write'),
    action: z.enum(registryActions),
    version: z.int().describe('Of the entity, after it.'),
    by: z.string().describe('Reference of a person or service, or `clock`.'),
  }),
  z.object({
    about: z.literal('sandbox'),
    days: z.int().describe('Left, at most.'),
    endsAt: z.number().describe('Milliseconds: another end is other news.'),
  }),
  z.object({
    about: z
      .literal('import')
      .describe('Of an import, which is the subject then: all is done.'),
  }),
]);

/** @see registryNewsSchema */
export type RegistryNews = z.infer<typeof registryNewsSchema>;
