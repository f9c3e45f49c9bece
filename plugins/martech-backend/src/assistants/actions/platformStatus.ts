import {
  EntityStatus,
  martechScorecardReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { AssistantParts } from '../AssistantParts';
import { platformAddress } from '../platformAddress';
import { platformOutput } from '../platformOutput';

/** What of the eight conditions holds; nothing where no readiness is measured. */
const readinessOf = ({ readiness }: EntityStatus) =>
  readiness
    ? {
        ready: readiness.ready,
        holding: readiness.holding,
        missing: readiness.conditions
          .filter(({ holds }) => !holds)
          .map(({ id }) => id),
      }
    : null;

/** `platform-status`: how does it stand, why, and what makes it better? */
export function registerPlatformStatus(parts: AssistantParts) {
  const { actions, control, estate, permits, statuses } = parts;
  actions.register({
    name: 'platform-status',
    title: 'How a marketing platform stands',
    description:
      'Tells of one marketing platform whether it is under control, since when, for which reasons and what would clear each, which of the eight go-live conditions are not in place, and who owns it.',
    attributes: { readOnly: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          platform: z
            .string()
            .min(1)
            .max(300)
            .describe('Name or reference, for example asset-library.'),
        }),
      output: z =>
        z.object({
          ...platformOutput(z),
          asOf: z.string(),
          state: z.string(),
          since: z.string().nullable(),
          reasons: z.array(
            z.object({
              severity: z.string(),
              message: z.string(),
              clears: z.string().optional(),
            }),
          ),
          readiness: z
            .object({
              ready: z.boolean(),
              holding: z.number().describe('Of eight conditions.'),
              missing: z.array(z.string()),
            })
            .nullable(),
        }),
    },
    action: async ({ credentials, input }) => {
      const permission = martechScorecardReadPermission;
      const caller = await permits.of(credentials, permission);
      const address = platformAddress(input.platform);
      const row = await estate.entity(caller, address);
      const [status, now] = await Promise.all([
        statuses.of(caller, address),
        control.of(caller, address),
      ]);
      const { reasons, since, state } = now.control;
      return {
        output: {
          ...row,
          asOf: now.asOf,
          state,
          since,
          reasons,
          readiness: readinessOf(status),
        },
      };
    },
  });
}
