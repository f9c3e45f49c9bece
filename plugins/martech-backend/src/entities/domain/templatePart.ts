import { MarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { referencesOf } from './references';
import { RowPart } from './rowPart';

export function templatePart(template: MarketingTemplate): RowPart {
  const { spec } = template;
  const refs = referencesOf(template);
  return {
    columns: {
      market: spec.markets,
      channel: spec.channels,
      management: spec.management,
      version: spec.version,
      derivedFrom: refs.one('spec.derivedFrom'),
      platform: refs.all('spec.platforms[]'),
      rightsExpireOn: spec.rights?.expiresOn,
      reviewBy: spec.reviewBy,
    },
  };
}
