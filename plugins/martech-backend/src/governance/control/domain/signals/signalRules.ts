import { brittleIntegration } from './brittleIntegration';
import { exceptionPermanent } from './exceptionPermanent';
import { liveWithoutReview } from './liveWithoutReview';
import { ownerLeft } from './ownerLeft';
import { renewedUncontrolled } from './renewedUncontrolled';
import { reportingStale } from './reportingStale';
import { sandboxExpired } from './sandboxExpired';
import { SignalRule } from './SignalRule';
import { templateForks } from './templateForks';
import { trustFalling } from './trustFalling';
import { twoSystemsOfRecord } from './twoSystemsOfRecord';
import { workaroundUndecided } from './workaroundUndecided';

/** All but `expired-exception`, which depends on the others. */
export const signalRules: readonly SignalRule[] = [
  ownerLeft,
  twoSystemsOfRecord,
  renewedUncontrolled,
  liveWithoutReview,
  exceptionPermanent,
  brittleIntegration,
  templateForks,
  trustFalling,
  reportingStale,
  workaroundUndecided,
  sandboxExpired,
];
