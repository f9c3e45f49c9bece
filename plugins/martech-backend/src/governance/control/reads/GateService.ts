import { InputError } from '@backstage/errors';
import {
  Gate,
  recordPrefixes,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../../clock';
import { Caller } from '../../../http';
import {
  EntityAddress,
  VisibleEstate,
} from '../../../scorecards/reads/VisibleEstate';
import { gateReasons } from '../domain/gateReasons';
import { ControlStore } from '../store/ControlStore';
import { LastReview, LastReviews } from '../store/LastReviews';
import { ReadinessReader } from '../store/ReadinessReader';

interface GateServiceOptions {
  clock: Clock;
  estate: VisibleEstate;
  readiness: ReadinessReader;
  reviews: LastReviews;
  store: Pick<ControlStore, 'ofUids'>;
}

const showReview = ({ closedAt, id, number, state }: LastReview) => ({
  id,
  number: `${recordPrefixes.review}-${number}`,
  state,
  ...(closedAt !== undefined && {
    decidedAt: new Date(closedAt).toISOString(),
  }),
});

/** Answers whether a platform may go live, to people and to CI. */
export class GateService {
  readonly #options: GateServiceOptions;

  constructor(options: GateServiceOptions) {
    this.#options = options;
  }

  /**
   * @throws NotFoundError, the same for what is hidden and what is not there
   * @throws InputError for what is no platform
   */
  async of(caller: Caller, address: EntityAddress): Promise<Gate> {
    const { clock, estate, readiness, reviews, store } = this.#options;
    const { entityRef, kind, uid } = await estate.entity(caller, address);
    if (kind !== 'MarketingPlatform') {
      throw new InputError(
        `kind: only platforms go live, write /gate/marketingplatform/${address.namespace}/name`,
      );
    }
    const now = clock.now();
    const found = await readiness.of(entityRef, now);
    const review = await reviews.of(entityRef);
    const control = (await store.ofUids([uid])).get(uid)?.state ?? 'unknown';
    const reasons = gateReasons({
      control,
      readiness: found.readiness,
      ...(review && { review: review.state }),
    });
    return {
      entityRef,
      open: reasons.length === 0,
      reasons,
      review: review ? showReview(review) : null,
      control,
      checkedAt: now.toISOString(),
    };
  }
}
