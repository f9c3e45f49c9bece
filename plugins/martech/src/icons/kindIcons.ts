import { IconComponent } from '@backstage/core-plugin-api';
import AssessmentIcon from '@material-ui/icons/Assessment';
import DashboardIcon from '@material-ui/icons/Dashboard';
import GavelIcon from '@material-ui/icons/Gavel';
import LayersIcon from '@material-ui/icons/Layers';
import StorefrontIcon from '@material-ui/icons/Storefront';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';

/** One icon per kind, the same on every screen. */
export const kindIcons: Record<MartechKindName, IconComponent> = {
  MarketingPlatform: LayersIcon,
  MarketingTemplate: DashboardIcon,
  MarketingIntegration: SwapHorizIcon,
  MarketingVendor: StorefrontIcon,
  MarketingDecision: GavelIcon,
  MarketingScorecard: AssessmentIcon,
};
