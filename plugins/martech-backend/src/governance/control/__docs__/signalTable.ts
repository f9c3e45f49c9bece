import {
  SignalId,
  signalIds,
} from '@martech-portal/backstage-plugin-martech-common';
import { signalRules } from '../domain/signals/signalRules';
import { signalWords } from '../domain/words/signalWords';

/** What the guide says each signal means, where the sentence needs more. */
const meanings: Record<SignalId, string> = {
  'owner-left':
    'The accountable team or the platform owner has left, and no deputy is there.',
  'expired-exception':
    'An exception ended within a year, what it covered is still so, and nobody has asked anew.',
  'two-systems-of-record':
    'Another platform claims to be the authority for the same data.',
  'renewed-uncontrolled':
    'The contract renewed itself within a year, on a day on which the platform was uncontrolled.',
  'live-without-review':
    'Launched or operating for 30 days without an approved go-live review; what operated before the portal did has 90 days.',
  'exception-permanent': 'An exception is a year old or was renewed twice.',
  'brittle-integration':
    'A live integration of high criticality has no monitoring, no maintainer who is here, or credentials that end within 14 days.',
  'template-forks': 'Three or more local copies of templates.',
  'trust-falling':
    'The fact `pulse/trust` is at least 10 % lower than 30 days before.',
  'reporting-stale': 'The fact `reporting/refreshed-on` is out of date.',
  'workaround-undecided':
    'The exception for a workaround waits for a decision for more than 14 days.',
  'sandbox-expired':
    'A sandbox has outlived its last day. It stays not-live; the signal is shown.',
};

const severityOf = (id: SignalId) =>
  signalRules.find(rule => rule.id === id)?.severity ?? 'red';

/** The signals as the guide shows them. */
export const signalTable = (): string =>
  [
    '| signal | weight | when it is there | how it goes away |',
    '| --- | --- | --- | --- |',
    ...signalIds.map(
      id =>
        `| \`${id}\` | ${severityOf(id)} | ${meanings[id]} | ${
          signalWords[id].clears
        } |`,
    ),
  ].join('\n');
