import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { People } from '../People';

/** Who may confirm something, for those who may not. */
export function MayConfirm(props: { who: readonly string[] }) {
  const t = useMartechTranslation();
  if (props.who.length === 0) return <>{t('control.attestation.whoNobody')}</>;
  return (
    <>
      {t('control.attestation.who')} <People refs={props.who} />
    </>
  );
}
