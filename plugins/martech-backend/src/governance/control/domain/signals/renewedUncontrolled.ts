import { nextOf, startOf } from '../days';
import { SignalRule } from './SignalRule';

/** The contract renewed itself while nobody had the platform under control. */
export const renewedUncontrolled: SignalRule = {
  id: 'renewed-uncontrolled',
  severity: 'red',
  look({ entityRef, now, renewal }, { renewedWithin }) {
    const { next, on, state } = renewal;
    const renewed = on === undefined ? undefined : startOf(on);
    const forgotten =
      renewed === undefined ? undefined : renewed + renewedWithin;
    const counts =
      state === 'uncontrolled' && forgotten !== undefined && now < forgotten;
    return {
      again: nextOf(now, [forgotten, next ? startOf(next) : undefined]),
      ...(counts &&
        on && {
          found: {
            since: renewed,
            source: { kind: 'entity', ref: entityRef },
            data: { renewedOn: on },
          },
        }),
    };
  },
};
