import { ControlPolicy } from '../../domain/ControlPolicy';
import { ExceptionView } from '../../domain/ExceptionView';
import { PlatformView } from '../../domain/PlatformView';

// The table and the signals as the docs tell them, written without looking at
// how the portal works them out: one long list of sentences.

const DAY = 24 * 3_600 * 1_000;
const dayNumber = (day: string) =>
  Date.UTC(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)) - 1,
    Number(day.slice(8, 10)),
  );

const utcDate = (at: number) => new Date(at).toISOString().slice(0, 10);

function about({ covers }: ExceptionView): string[] {
  switch (covers.kind) {
    case 'checks':
      return covers.checks.map(one => `check ${one.scorecard} ${one.check}`);
    case 'signal':
      return [`signal ${covers.signal}`];
    case 'workaround':
      return [`incident ${covers.incident}`];
    default:
      return [`tool ${covers.domain}`];
  }
}

const isOver = (one: ExceptionView, now: number) =>
  one.state === 'expired' || (one.state !== 'requested' && !(now < one.endsAt));

/** Ids of the signals that are there, whether covered or not. */
export function naiveSignals(
  v: PlatformView,
  { signals: t }: ControlPolicy,
): Set<string> {
  const there = new Set<string>();
  if (v.lifecycle === 'retired') return there;
  for (const person of v.people) {
    if (person.standing === 'left' && person.replaced === false)
      there.add('owner-left');
  }
  if (v.recordConflicts.length) there.add('two-systems-of-record');
  if (v.renewal.on !== undefined && v.renewal.state === 'uncontrolled') {
    const ago = v.now - dayNumber(v.renewal.on);
    if (ago < t.renewedWithin) there.add('renewed-uncontrolled');
  }
  if (v.lifecycle === 'launched' || v.lifecycle === 'operating') {
    if (!v.reviewed && v.liveSince !== undefined) {
      const early =
        v.lifecycle === 'operating' &&
        utcDate(v.liveSince) === utcDate(v.historyBegan);
      const allowedUntil = early
        ? v.historyBegan + t.liveSinceTheStart
        : v.liveSince + t.liveWithoutReview;
      if (v.now > allowedUntil) there.add('live-without-review');
    }
  }
  for (const one of v.exceptions) {
    const active = one.state === 'active' && one.endsAt > v.now;
    const old = v.now - one.createdAt >= t.permanentAfter;
    if (active && (old || one.renewals >= t.permanentRenewals))
      there.add('exception-permanent');
    const undecided =
      one.covers.kind === 'workaround' && one.state === 'requested';
    if (undecided && v.now - one.createdAt > t.workaroundUndecided)
      there.add('workaround-undecided');
  }
  for (const one of v.integrations) {
    if (one.lifecycle !== 'live' || one.criticality !== 'high') continue;
    const left = one.credentialsExpireOn
      ? dayNumber(one.credentialsExpireOn) + DAY - v.now
      : Infinity;
    if (!one.monitored || !one.maintained || left <= t.credentialsWithin)
      there.add('brittle-integration');
  }
  if (v.forks.length >= t.forks) there.add('template-forks');
  if (v.trust?.before) {
    const lost = 1 - v.trust.now / v.trust.before;
    if (lost > t.trustDrop - 1e-6) there.add('trust-falling');
  }
  const until = v.reporting?.freshUntil;
  if (until !== undefined && v.now >= until) there.add('reporting-stale');
  if (v.lifecycle === 'sandbox' && v.sandboxExpiresOn) {
    if (v.now >= dayNumber(v.sandboxExpiresOn) + DAY)
      there.add('sandbox-expired');
  }
  const unsolved = v.exceptions.filter(one => {
    if (!isOver(one, v.now) || v.now - one.endsAt >= t.expiredWithin)
      return false;
    const still =
      one.covers.kind === 'signal' ? there.has(one.covers.signal) : one.isOpen;
    const anew = v.exceptions.filter(
      next => next !== one && !isOver(next, v.now),
    );
    return (
      still &&
      !anew.some(next => about(next).some(it => about(one).includes(it)))
    );
  });
  if (unsolved.length > 0) there.add('expired-exception');
  return there;
}

const RED = [
  'owner-left',
  'expired-exception',
  'two-systems-of-record',
  'renewed-uncontrolled',
  'live-without-review',
];

/** The state by the table of the docs. */
export function naiveState(v: PlatformView, policy: ControlPolicy): string {
  if (v.lifecycle === 'retired') return 'retired';
  if (
    ['sandbox', 'proposed', 'evaluating', 'implementing'].includes(v.lifecycle)
  )
    return 'not-live';
  if (!v.readiness.known) return 'unknown';
  const lost = v.readiness.conditions
    .filter(one => !one.holds)
    .map(one => one.id as string);
  let red = 0;
  let amber = 0;
  for (const id of naiveSignals(v, policy)) {
    const covered = v.exceptions.some(
      one =>
        one.covers.kind === 'signal' &&
        one.covers.signal === id &&
        one.state === 'active' &&
        one.endsAt > v.now,
    );
    if (covered) continue;
    if (RED.includes(id)) red += 1;
    else amber += 1;
  }
  const { drifting, uncontrolled } = policy;
  if (uncontrolled.critical.some(id => lost.includes(id)))
    return 'uncontrolled';
  if (lost.length >= uncontrolled.conditions) return 'uncontrolled';
  if (red >= uncontrolled.red) return 'uncontrolled';
  if (lost.length >= drifting.conditions) return 'drifting';
  if (red >= drifting.red) return 'drifting';
  if (amber >= drifting.amber) return 'drifting';
  return 'controlled';
}
