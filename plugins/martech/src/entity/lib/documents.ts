import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { webAddress } from './webAddress';

/** The documents a platform can have. */
export const documentIds = [
  'runbook',
  'permissionMatrix',
  'onboarding',
] as const;

export interface PlatformDocument {
  id: (typeof documentIds)[number];
  href?: string;
  required: boolean;
}

/** Every document that is there or has to be. */
export function platformDocuments({
  spec,
}: MarketingPlatform): PlatformDocument[] {
  const { required = [], ...links } = spec.documentation ?? {};
  return documentIds
    .map(id => ({
      id,
      href: webAddress(links[id]),
      required: required.includes(id),
    }))
    .filter(({ href, required: due }) => href || due);
}
