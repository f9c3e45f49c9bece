import {
  isMarketingDecision,
  isMarketingIntegration,
  isMarketingPlatform,
  isMarketingScorecard,
  isMarketingTemplate,
  isMarketingVendor,
} from '@martech-portal/backstage-plugin-martech-common';
import { DecisionFields } from './DecisionFields';
import { IntegrationFields } from './IntegrationFields';
import { KindFieldsProps } from './kindFieldsProps';
import { PlatformFields } from './PlatformFields';
import { ScorecardFields } from './ScorecardFields';
import { TemplateFields } from './TemplateFields';
import { VendorFields } from './VendorFields';

/** The fields that only one kind has. */
export function KindFields({ entity, entities }: KindFieldsProps) {
  if (isMarketingPlatform(entity)) {
    return <PlatformFields entity={entity} entities={entities} />;
  }
  if (isMarketingTemplate(entity)) return <TemplateFields entity={entity} />;
  if (isMarketingIntegration(entity)) {
    return <IntegrationFields entity={entity} entities={entities} />;
  }
  if (isMarketingVendor(entity)) {
    return <VendorFields entity={entity} entities={entities} />;
  }
  if (isMarketingDecision(entity)) {
    return <DecisionFields entity={entity} entities={entities} />;
  }
  if (isMarketingScorecard(entity)) return <ScorecardFields entity={entity} />;
  return null;
}
