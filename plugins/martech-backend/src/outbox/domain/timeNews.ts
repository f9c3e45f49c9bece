import { attestationTopics } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/** That the time of something is near or has passed. */
export const reminderNewsSchema = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('record'),
    when: z.enum(['soon', 'overdue']),
    dueAt: z.number().describe('Milliseconds: another time is other news.'),
  }),
  z.object({
    about: z.literal('attestation'),
    when: z.enum(['soon', 'overdue']),
    dueAt: z.number(),
    topic: z.enum(attestationTopics),
  }),
]);

/** @see reminderNewsSchema */
export type ReminderNews = z.infer<typeof reminderNewsSchema>;

/** What somebody is told of their week. */
export const digestTextSchema = z.object({
  week: z.string().describe('Day of the digest, YYYY-MM-DD.'),
  title: z.string(),
  description: z.string(),
});

/** @see digestTextSchema */
export type DigestText = z.infer<typeof digestTextSchema>;
