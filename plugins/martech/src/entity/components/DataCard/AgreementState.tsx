import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { ProcessingAgreement } from '../../lib/processingAgreement';
import { webAddress } from '../../lib/webAddress';
import { StatusMark } from '../StatusMark';
import { WebLink } from '../WebLink';

/** The state of a processing agreement as a sentence with its next step. */
export function AgreementState(props: {
  found: ProcessingAgreement;
  vendorName: string;
  personal: boolean;
}) {
  const { found, personal, vendorName } = props;
  const t = useMartechTranslation();
  const dayText = useDayText();
  const { agreement, state } = found;
  const words = () => {
    switch (state) {
      case 'in-force':
        return agreement?.expiresOn
          ? t('entity.data.agreement.inForce', {
              day: dayText(agreement.expiresOn),
            })
          : t('entity.data.agreement.inForceOpen');
      case 'not-yet':
        return t('entity.data.agreement.notYet', {
          day: dayText(agreement?.signedOn ?? ''),
        });
      case 'expired':
        return t('entity.data.agreement.expired', {
          day: dayText(agreement?.expiresOn ?? ''),
        });
      default:
        if (!personal) return t('entity.data.agreement.notNeeded');
        return state === 'elsewhere'
          ? t('entity.data.agreement.elsewhere')
          : t('entity.data.agreement.nonePersonal', { vendor: vendorName });
    }
  };
  const open = personal ? 'bad' : 'quiet';
  const href = webAddress(agreement?.url);
  return (
    <StatusMark tone={state === 'in-force' ? 'good' : open}>
      {words()}{' '}
      {href && <WebLink href={href}>{t('entity.data.agreement.read')}</WebLink>}
    </StatusMark>
  );
}
