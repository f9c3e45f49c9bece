import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { EstateView } from '../../../../scorecards/domain/EstateTable';
import { StoredReadiness } from '../../../../scorecards/domain/readiness';
import { ExceptionView } from '../ExceptionView';
import { StateRow } from '../StateRow';
import { Lookup } from './peopleOf';

/** A value between two instants, milliseconds. */
export interface Span<T> {
  value: T;
  from: number;
  /** null: until now. */
  to: number | null;
}

/** What was found about one platform, beside the platform itself. */
export interface PlatformFindings {
  lookup: Lookup;
  standards: ReadonlyMap<string, MarketingScorecard['spec']>;
  before?: StateRow;
  /** undefined: not evaluated yet; null: no standard applies. */
  readiness: StoredReadiness | null | undefined;
  exceptions: readonly ExceptionView[];
  reviewed: boolean;
  /** Worked out when asked for: others can be many. */
  estate: Pick<EstateView, 'facts'>;
  facts: readonly FactReading[];
  /** Oldest first. */
  trust: ReadonlyArray<Span<number>>;
  states: ReadonlyArray<Span<string>>;
}
