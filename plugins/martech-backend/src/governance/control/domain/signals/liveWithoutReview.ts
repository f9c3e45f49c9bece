import { PlatformView } from '../PlatformView';
import { nothing, SignalRule } from './SignalRule';

const live = ['launched', 'operating'];
const DAY = 86_400_000;

const isOnSameDay = (a: number, b: number) =>
  Math.floor(a / DAY) === Math.floor(b / DAY);

/** What was operating before there was a portal is given more time. */
const wasThereBefore = ({ historyBegan, lifecycle, liveSince }: PlatformView) =>
  lifecycle === 'operating' &&
  liveSince !== undefined &&
  isOnSameDay(liveSince, historyBegan);

/** In use, and nobody approved that it goes live. */
export const liveWithoutReview: SignalRule = {
  id: 'live-without-review',
  severity: 'red',
  look(view, { liveSinceTheStart, liveWithoutReview: allowed }) {
    const { entityRef, historyBegan, lifecycle, liveSince, now, reviewed } =
      view;
    if (reviewed || liveSince === undefined || !live.includes(lifecycle)) {
      return nothing;
    }
    const until = wasThereBefore(view)
      ? historyBegan + liveSinceTheStart
      : liveSince + allowed;
    if (now <= until) return { again: until + 1 };
    return {
      found: { since: until, source: { kind: 'entity', ref: entityRef } },
    };
  },
};
