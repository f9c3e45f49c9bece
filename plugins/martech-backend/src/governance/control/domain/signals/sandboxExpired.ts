import { endOf } from '../days';
import { nothing, SignalRule } from './SignalRule';

/** What was to be tried out for a while is still there. */
export const sandboxExpired: SignalRule = {
  id: 'sandbox-expired',
  severity: 'amber',
  look({ entityRef, lifecycle, now, sandboxExpiresOn }) {
    if (lifecycle !== 'sandbox' || !sandboxExpiresOn) return nothing;
    const end = endOf(sandboxExpiresOn);
    if (now < end) return { again: end };
    return {
      found: {
        since: end,
        source: { kind: 'entity', ref: entityRef },
        data: { expiredOn: sandboxExpiresOn },
      },
    };
  },
};
