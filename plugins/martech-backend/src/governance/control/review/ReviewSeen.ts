import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { ReadinessFound } from '../store/ReadinessReader';

/** What is looked up before anything is decided about a go-live review. */
export interface ReviewSeen extends ReadinessFound {
  model: OperatingModel;
  /** Missing: the entity is no platform, or gone. */
  platform?: {
    lifecycle: string;
    classification?: string;
    personalData?: string;
    /** It has a part in an integration that is live. */
    integrated: boolean;
  };
  /** Numbers of exceptions that cover checks of the standard now. */
  waived: readonly string[];
  /** Number of another review that is open. */
  open?: string;
}
