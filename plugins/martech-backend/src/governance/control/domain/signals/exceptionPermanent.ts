import { isActiveAt } from '../ExceptionView';
import { nextOf } from '../days';
import { SignalRule } from './SignalRule';

/** An exception that has become the rule. */
export const exceptionPermanent: SignalRule = {
  id: 'exception-permanent',
  severity: 'amber',
  look({ exceptions, now }, { permanentAfter, permanentRenewals }) {
    const active = exceptions.filter(one => isActiveAt(one, now));
    const permanent = active.find(
      ({ createdAt, renewals }) =>
        renewals >= permanentRenewals || createdAt + permanentAfter <= now,
    );
    return {
      again: nextOf(
        now,
        active.map(({ createdAt }) => createdAt + permanentAfter),
      ),
      ...(permanent && {
        found: {
          source: { kind: 'record', ref: permanent.id },
          data: { number: permanent.number },
        },
      }),
    };
  },
};
