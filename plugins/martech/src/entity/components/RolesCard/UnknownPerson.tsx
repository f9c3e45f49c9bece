import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useLikelyName } from '../../hooks/useLikelyName';
import { StatusMark } from '../StatusMark';

/** Somebody the company directory does not have, and who may be meant. */
export function UnknownPerson(props: { entityRef: string }) {
  const t = useMartechTranslation();
  const name = useLikelyName(props.entityRef);
  return (
    <div>
      <StatusMark tone="bad">
        {name
          ? t('entity.role.state.unknownNear', { name })
          : t('entity.role.state.unknown')}
      </StatusMark>
    </div>
  );
}
