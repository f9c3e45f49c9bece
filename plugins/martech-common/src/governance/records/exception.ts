import { z } from 'zod';
import { hostName } from '../../discovery/hostName';
import { fullRef, lastDay, recordId, words } from './parts';

/** What an exception covers; the decision areas follow from it. */
export const exceptionCovers = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('checks'),
    checks: z
      .array(
        z.strictObject({
          scorecard: fullRef('The scorecard.'),
          check: z.string().min(1).max(63).describe('Id of its check.'),
        }),
      )
      .min(1)
      .max(50),
  }),
  z.strictObject({
    kind: z.literal('signal'),
    signal: z.string().min(1).max(63).describe('Id of the signal.'),
  }),
  z.strictObject({
    kind: z.literal('workaround'),
    incident: recordId.describe('Id of the incident.'),
  }),
  z.strictObject({
    kind: z.literal('tool'),
    domain: hostName('Site of a tool that runs in it and is not registered.'),
  }),
]);

export const exceptionFields = z.strictObject({
  covers: exceptionCovers,
  reason: words('Why the rule cannot be met now.'),
  compensatingControl: words('What keeps the risk small meanwhile.'),
  evidence: words('What shows that the control works.').optional(),
  expiresOn: lastDay('Last day on which it counts.'),
});

/** What `ask-renewal` asks for. */
export const renewalFields = z.strictObject({
  expiresOn: lastDay('New last day.'),
});

/** @public */
export type ExceptionFields = z.infer<typeof exceptionFields>;
