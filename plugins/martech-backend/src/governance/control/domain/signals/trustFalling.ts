import { nothing, SignalRule } from './SignalRule';

/** Room for how fractions are kept: a fall from 0.6 to 0.54 is one of 10 %. */
const ROUNDING = 1e-9;

/** Those who work with it trust it less than they did. */
export const trustFalling: SignalRule = {
  id: 'trust-falling',
  severity: 'amber',
  look({ entityRef, trust }, { trustDrop }) {
    if (!trust) return nothing;
    const { again, before, now } = trust;
    const hasFallen =
      before !== undefined &&
      before > 0 &&
      (before - now) / before >= trustDrop - ROUNDING;
    return {
      again,
      ...(hasFallen && {
        found: {
          source: { kind: 'fact', ref: `${entityRef}#pulse/trust` },
          data: { before: String(before), now: String(now) },
        },
      }),
    };
  },
};
