import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { MarketingVendor } from '@martech-portal/backstage-plugin-martech-common';
import { refOf } from './refOf';

/** An agreement as written at its vendor. */
export type Agreement = NonNullable<
  MarketingVendor['spec']['agreements']
>[number];

/** Whether an agreement binds today. */
export type AgreementState = 'in-force' | 'not-yet' | 'expired';

export function agreementState(
  { signedOn, expiresOn }: Agreement,
  today: string,
): AgreementState {
  if (expiresOn && expiresOn < today) return 'expired';
  return signedOn && signedOn > today ? 'not-yet' : 'in-force';
}

/** Whether an agreement covers a platform; without a list it covers all. */
export const covers = (
  { covers: list }: Agreement,
  platform: Entity,
  vendor: Entity,
) =>
  !list?.length ||
  list.some(
    name =>
      refOf(name, 'MarketingPlatform', vendor) === stringifyEntityRef(platform),
  );

/** The processing agreement that counts for a platform. */
export interface ProcessingAgreement {
  /** `elsewhere`: the vendor has one that does not cover this platform. */
  state: AgreementState | 'elsewhere' | 'none';
  agreement?: Agreement;
}

/**
 * The vendor's data processing agreement for one platform (GDPR article 28):
 * one in force wins, then one to come, then one that ended.
 */
export function processingAgreement(
  vendor: MarketingVendor,
  platform: Entity,
  today: string,
): ProcessingAgreement {
  const all = (vendor.spec.agreements ?? []).filter(
    ({ kind }) => kind === 'dpa',
  );
  const mine = all.filter(agreement => covers(agreement, platform, vendor));
  const order: AgreementState[] = ['in-force', 'not-yet', 'expired'];
  for (const state of order) {
    const agreement = mine.find(item => agreementState(item, today) === state);
    if (agreement) return { state, agreement };
  }
  return { state: all.length > 0 ? 'elsewhere' : 'none' };
}
