import { useCallback } from 'react';
import { SearchField } from '../../../../components/ListToolbar';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { StartRecordButton } from '../../../components/StartRecord';
import { ViewSwitch } from '../../../components/ViewSwitch';
import { recordViews } from '../../../lib/recordListState';
import { ChangeIncidents } from '../../hooks/useIncidentListState';
import { IncidentListState } from '../../lib/incidentListState';

/** Which incidents are shown, and the button to report one. */
export function IncidentTools(props: {
  state: IncidentListState;
  change: ChangeIncidents;
}) {
  const { state, change } = props;
  const t = useMartechTranslation();
  const onSearch = useCallback(
    (text: string) => change({ text }, { replace: true }),
    [change],
  );
  return (
    <ViewSwitch
      label={t('governance.list.views')}
      views={recordViews.map(id => ({
        id,
        name: t(`governance.list.view.${id}`),
      }))}
      value={state.view}
      onChange={view => change({ view })}
    >
      <SearchField
        label={t('governance.list.search')}
        text={state.text}
        onSearch={onSearch}
      />
      <StartRecordButton type="incident" />
    </ViewSwitch>
  );
}
