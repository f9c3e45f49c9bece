import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntityStatus } from '../../../status/hooks/useEntityStatus';
import { coveredAreas } from '../lib/coveredAreas';
import { RecordDraft } from '../lib/recordDraft';
import { ModelDeciders } from './ModelDeciders';

/** Who decides about an exception: it follows from what it covers. */
export function ExceptionDeciders(props: { draft: RecordDraft }) {
  const { draft } = props;
  const t = useMartechTranslation();
  const { data } = useEntityStatus(draft.entityRef);
  return (
    <ModelDeciders
      entityRef={draft.entityRef}
      areasIn={model => coveredAreas(draft, data, model)}
      none={t('governance.decides.chooseChecks')}
    />
  );
}
