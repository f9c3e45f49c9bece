import { z } from 'zod';
import { instant, lastDay, words } from './parts';

/** @public */
export const grades = ['high', 'medium', 'low'] as const;
/** @public */
export type Grade = (typeof grades)[number];

/** @public */
export const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
/** @public */
export type Priority = (typeof priorities)[number];

const matrix: Record<Grade, Record<Grade, Priority>> = {
  high: { high: 'P1', medium: 'P2', low: 'P3' },
  medium: { high: 'P2', medium: 'P3', low: 'P4' },
  low: { high: 'P3', medium: 'P4', low: 'P4' },
};

/**
 * Priority of an incident: the common impact and urgency matrix of ITIL.
 *
 * @public
 */
export const priorityOf = (impact: Grade, urgency: Grade): Priority =>
  matrix[impact][urgency];

export const incidentFields = z.strictObject({
  impact: z.enum(grades).describe('How many people or how much work it hits.'),
  urgency: z.enum(grades).describe('How soon it hurts.'),
  startedAt: instant('When it began, if earlier than now.').optional(),
});

/** What `mitigate` may say: how people work meanwhile. */
export const workaroundFields = z.strictObject({
  workaround: z
    .strictObject({
      description: words('How people work meanwhile.'),
      compensatingControl: words('What keeps the risk of it small.'),
      expiresOn: lastDay(
        'Last day of it; 30 days ahead by default.',
      ).optional(),
    })
    .optional(),
});

/** @public */
export type IncidentFields = z.infer<typeof incidentFields>;
