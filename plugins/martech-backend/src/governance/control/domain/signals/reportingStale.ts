import { nothing, SignalRule } from './SignalRule';

/** The numbers about it have stopped arriving. */
export const reportingStale: SignalRule = {
  id: 'reporting-stale',
  severity: 'amber',
  look({ entityRef, now, reporting }) {
    if (reporting?.freshUntil === undefined) return nothing;
    const { freshUntil, observedAt } = reporting;
    if (now < freshUntil) return { again: freshUntil };
    return {
      found: {
        since: freshUntil,
        source: { kind: 'fact', ref: `${entityRef}#reporting/refreshed-on` },
        data: { lastOn: new Date(observedAt).toISOString().slice(0, 10) },
      },
    };
  },
};
