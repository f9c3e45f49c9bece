import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { Agreement, AgreementState } from '../../lib/processingAgreement';

/** Puts the state of an agreement into words. */
export function useAgreementWords() {
  const t = useMartechTranslation();
  const dayText = useDayText();
  return ({ expiresOn, signedOn }: Agreement, state: AgreementState) => {
    if (state === 'not-yet') {
      return t('entity.vendor.agreements.not-yet', {
        day: dayText(signedOn ?? ''),
      });
    }
    if (!expiresOn) return t('entity.vendor.agreements.inForceOpen');
    const day = dayText(expiresOn);
    return state === 'expired'
      ? t('entity.vendor.agreements.expired', { day })
      : t('entity.vendor.agreements.inForce', { day });
  };
}
