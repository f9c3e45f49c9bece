import {
  LegalEffect,
  legalEffects,
  TemplateCard,
} from '@martech-portal/backstage-plugin-martech-common';

type Approval = NonNullable<TemplateCard['approvals']>[number];

const strength = (effect: LegalEffect) => legalEffects.indexOf(effect);

/** The approval that binds most; of several the newest. */
export const strongestApproval = (
  approvals: readonly Approval[],
): Approval | undefined =>
  [...approvals].sort(
    (a, b) =>
      strength(b.legalEffect) - strength(a.legalEffect) ||
      (a.on < b.on ? 1 : -1),
  )[0];
