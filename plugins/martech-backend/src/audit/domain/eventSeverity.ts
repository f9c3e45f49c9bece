import { AuditorServiceEventSeverityLevel } from '@backstage/backend-plugin-api';

const decisions = new Set([
  'approve',
  'attest',
  'deny',
  'refuse-renewal',
  'reject',
  'renew',
  'revoke',
]);

/** How much an event of the log matters to those who watch the whole host. */
export function eventSeverity(
  action: string,
): AuditorServiceEventSeverityLevel {
  if (action.startsWith('audit.')) return 'high';
  const verb = action.slice(action.indexOf('.') + 1);
  return decisions.has(verb) ? 'medium' : 'low';
}
