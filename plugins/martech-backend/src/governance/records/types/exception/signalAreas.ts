import { SignalId } from '@martech-portal/backstage-plugin-martech-common';

/** Which decision area decides that a signal may stand for a while. */
export const signalAreas: Record<SignalId, string> = {
  'owner-left': 'platform-priorities',
  'expired-exception': 'platform-priorities',
  'two-systems-of-record': 'enterprise-architecture',
  'renewed-uncontrolled': 'platform-priorities',
  'live-without-review': 'production-facing-changes',
  'exception-permanent': 'platform-priorities',
  'brittle-integration': 'integration-standards',
  'template-forks': 'asset-models',
  'trust-falling': 'platform-priorities',
  'reporting-stale': 'metadata',
  'workaround-undecided': 'production-facing-changes',
  'sandbox-expired': 'platform-priorities',
};

export const workaroundArea = 'production-facing-changes';
