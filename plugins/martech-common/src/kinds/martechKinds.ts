import { KindDefinition } from './kindDefinition';
import { marketingDecisionKind } from './marketingDecision';
import { marketingIntegrationKind } from './marketingIntegration';
import { marketingPlatformKind } from './marketingPlatform';
import { marketingScorecardKind } from './marketingScorecard';
import { marketingTemplateKind } from './marketingTemplate';
import { marketingVendorKind } from './marketingVendor';

/**
 * The six kinds of the martech portal.
 *
 * @public
 */
export const martechKinds: KindDefinition[] = [
  marketingPlatformKind,
  marketingTemplateKind,
  marketingIntegrationKind,
  marketingVendorKind,
  marketingDecisionKind,
  marketingScorecardKind,
];
