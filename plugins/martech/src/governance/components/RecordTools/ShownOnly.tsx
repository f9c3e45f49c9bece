import Chip from '@material-ui/core/Chip';
import CloseIcon from '@material-ui/icons/Close';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { refTitle } from '../../../lib/refTitle';
import { word } from '../../../translation';
import { ChangeRecords } from '../../hooks/useRecordListState';
import { RecordListState } from '../../lib/recordListState';

function Only(props: { value: string; onRemove: () => void }) {
  const { onRemove, value } = props;
  const t = useMartechTranslation();
  return (
    <Chip
      size="small"
      component="button"
      clickable
      style={{ margin: 0 }}
      label={t('governance.list.only', { value })}
      aria-label={t('governance.list.removeOnly', { value })}
      deleteIcon={<CloseIcon aria-hidden />}
      onClick={onRemove}
      onDelete={onRemove}
    />
  );
}

function OnlyAbout(props: { entityRef: string; onRemove: () => void }) {
  const { entityRef, onRemove } = props;
  const { primaryTitle } = useEntityPresentation(entityRef);
  return <Only value={refTitle(entityRef, primaryTitle)} onRemove={onRemove} />;
}

/** What the address narrows a list to without a button of its own. */
export function ShownOnly(props: {
  state: RecordListState;
  change: ChangeRecords;
}) {
  const { change, state } = props;
  const { area, entityRef } = state;
  const t = useMartechTranslation();
  return (
    <>
      {entityRef && (
        <OnlyAbout
          entityRef={entityRef}
          onRemove={() => change({ entityRef: undefined })}
        />
      )}
      {area && (
        <Only
          value={word(t, 'decisionArea', area)}
          onRemove={() => change({ area: undefined })}
        />
      )}
    </>
  );
}
