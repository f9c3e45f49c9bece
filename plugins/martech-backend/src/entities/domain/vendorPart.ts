import { MarketingVendor } from '@martech-portal/backstage-plugin-martech-common';
import { dayAfter } from './dayAfter';
import { RowPart } from './rowPart';

/** The agreement that ends next counts; once it has ended, the one after it. */
function nextAgreementEnd(vendor: MarketingVendor, today: string) {
  const ends = (vendor.spec.agreements ?? []).flatMap(({ kind, expiresOn }) =>
    kind === 'dpa' && expiresOn && expiresOn >= today ? [expiresOn] : [],
  );
  return ends.sort()[0];
}

export function vendorPart(vendor: MarketingVendor, today: string): RowPart {
  const { spec } = vendor;
  const dpaExpiresOn = nextAgreementEnd(vendor, today);
  return {
    columns: {
      riskTier: spec.risk?.tier,
      dpaExpiresOn,
      domain: spec.domains,
    },
    ...(dpaExpiresOn && { recomputeOn: dayAfter(dpaExpiresOn) }),
  };
}
