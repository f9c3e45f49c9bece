import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { CoveredCheck } from '../../domain';
import { Covers } from './StoredException';

/** A check as the scorecards of today have it. */
export interface SeenCheck extends CoveredCheck {
  /** Missing: there is no such check, or its scorecard is gone. */
  found?: {
    decisionArea?: string;
    /** Whether the scorecard is about the entity. */
    applies: boolean;
  };
  /** Checks that the scorecard has. */
  known: readonly string[];
}

/** Another exception of the entity that is asked for or active. */
export interface OtherException {
  number: string;
  state: string;
  covers: Covers;
}

/** What is looked up before anything is decided about an exception. */
export interface ExceptionSeen {
  model: OperatingModel;
  /** Of what it covers, or is to cover. */
  checks: readonly SeenCheck[];
  others: readonly OtherException[];
  /** Of a workaround: whether there is such an incident of the entity. */
  incidentFound: boolean;
}
