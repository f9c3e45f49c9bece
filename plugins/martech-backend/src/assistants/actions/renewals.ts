import {
  martechScorecardReadPermission,
  renewalsQuerySchema,
  renewalWindows,
} from '@martech-portal/backstage-plugin-martech-common';
import { parse } from '../../http';
import { AssistantParts } from '../AssistantParts';

/** `renewals`: what can we still cancel, until when, and is it worth it? */
export function registerRenewals(parts: AssistantParts) {
  const { actions, permits, renewals } = parts;
  actions.register({
    name: 'renewals',
    title: 'Contracts that renew or end',
    description:
      'Lists contracts of marketing platforms by the last day on which notice can be given: too late already (missed), within 30, 60, 90 or 120 days, later. With yearly cost, unused seats, how the platform stands and what was decided. By default what must be decided within 120 days.',
    attributes: { readOnly: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          windows: z
            .array(z.enum(renewalWindows))
            .default(['30', '60', '90', '120'])
            .describe('When notice must be given, in days.'),
          undecidedOnly: z
            .boolean()
            .default(false)
            .describe('Only those that nobody has decided about.'),
          owner: z.string().max(200).optional(),
          limit: z.number().int().min(1).max(50).default(20),
        }),
      output: z =>
        z.object({
          asOf: z.string(),
          total: z.number(),
          renewals: z.array(
            z.object({
              entityRef: z.string(),
              title: z.string(),
              owner: z.string().optional(),
              state: z.string(),
              window: z.string(),
              noticeDeadline: z.string().optional(),
              contractEnd: z.string().optional(),
              autoRenew: z.boolean(),
              annualCost: z
                .object({ amount: z.number(), currency: z.string() })
                .optional(),
              unusedSeats: z.number().optional(),
              decision: z.string().optional(),
              atRisk: z
                .boolean()
                .describe('Renews within 120 days and is not under control.'),
            }),
          ),
        }),
    },
    action: async ({ credentials, input }) => {
      const permission = martechScorecardReadPermission;
      const caller = await permits.of(credentials, permission);
      const { limit, owner, undecidedOnly, windows } = input;
      const asked = parse(renewalsQuerySchema, {
        limit,
        ...(windows.length > 0 && { window: windows.join(',') }),
        ...(undecidedOnly && { decision: 'none' }),
        ...(owner && { owner }),
      });
      const { asOf, items, total } = await renewals.of(caller, asked);
      return {
        output: {
          asOf,
          total,
          renewals: items.map(({ decision, seats, ...renewal }) => ({
            ...renewal,
            unusedSeats: seats?.unused,
            decision: decision?.outcome,
          })),
        },
      };
    },
  });
}
