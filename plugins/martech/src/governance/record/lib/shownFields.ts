import {
  changeClasses,
  changeFields,
  exceptionCovers,
  incidentFields,
  releaseFields,
  requestFields,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

// What a record holds was checked when it was written. It is read field by
// field, so that one that a later version writes differently hides only itself.
const maybe = <S extends z.ZodType>(schema: S) =>
  schema.optional().catch(undefined);
const text = maybe(z.string());
const texts = maybe(z.array(z.string()));

export const exceptionShown = z.object({
  covers: maybe(exceptionCovers),
  reason: text,
  compensatingControl: text,
  evidence: text,
  expiresOn: text,
  renewals: maybe(z.number()),
  renewal: maybe(z.object({ expiresOn: z.string(), reason: z.string() })),
});

export const changeShown = z.object({
  changeClass: maybe(z.enum(changeClasses)),
  standard: text,
  aspects: maybe(changeFields.shape.aspects),
  emergency: maybe(z.boolean()),
  emergencyReason: text,
  risk: maybe(changeFields.shape.risk),
  window: maybe(z.object({ start: z.string(), end: z.string() })),
  rollback: text,
});

export const incidentShown = z.object({
  impact: maybe(incidentFields.shape.impact),
  urgency: maybe(incidentFields.shape.urgency),
  startedAt: text,
});

export const requestShown = z.object({
  kind: maybe(requestFields.shape.kind),
  value: text,
  effort: text,
  priority: maybe(z.number()),
});

export const releaseShown = z.object({
  plannedFor: text,
  changes: texts,
  templates: maybe(releaseFields.shape.templates),
  notes: text,
  audience: text,
  trainingImpact: text,
});

export const attestationShown = z.object({ topic: text, validUntil: text });

export const freezeShown = z.object({
  from: text,
  to: text,
  reason: text,
  scope: maybe(
    z.object({ 'spec.tier': z.object({ $in: z.array(z.string()) }) }),
  ),
});

export const reviewShown = z.object({
  frozen: maybe(
    z.object({
      evaluatedAt: text,
      scorecard: text,
      conditions: maybe(
        z.array(
          z.object({
            id: z.string(),
            holds: z.boolean(),
            waived: maybe(z.boolean()),
          }),
        ),
      ),
      waived: texts,
    }),
  ),
  proposal: maybe(z.object({ path: z.string(), from: text, to: z.string() })),
});
