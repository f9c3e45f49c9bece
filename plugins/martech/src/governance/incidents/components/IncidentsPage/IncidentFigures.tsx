import { Word } from '../../../../components/Word';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { useAllRecords } from '../../../changes/hooks/useAllRecords';
import { Figure, Figures } from '../../../components/Figures';
import { useRecordMetrics } from '../../../hooks/useRecordMetrics';
import { useTimeText } from '../../../start/hooks/useTimeText';
import { ChangeIncidents } from '../../hooks/useIncidentListState';
import { IncidentListState } from '../../lib/incidentListState';
import { priorityCounts } from '../../lib/priorityCounts';

/** Open incidents by priority, each a filter, and how fast they usually end. */
export function IncidentFigures(props: {
  state: IncidentListState;
  change: ChangeIncidents;
}) {
  const { state, change } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const timeText = useTimeText();
  const { data: open } = useAllRecords({ type: 'incident', open: 'true' });
  const { data: metrics } = useRecordMetrics();
  const hours = metrics?.incidents.restoreHours;
  const overdueNote = (count: number) =>
    count > 0
      ? t('governance.incidents.overdueNote', { count })
      : t('governance.incidents.onTime');
  return (
    <Figures label={t('governance.incidents.figures')}>
      {priorityCounts(open?.items ?? []).map(one => {
        const isPressed = state.priority === one.priority;
        return (
          <Figure
            key={one.priority}
            name={<Word t={t} list="priority" value={one.priority} />}
            value={
              open
                ? formats.number(one.open)
                : t('governance.incidents.unknown')
            }
            note={open && overdueNote(one.overdue)}
            isPressed={isPressed}
            onToggle={() =>
              change({
                // It counts what is open.
                view: state.view === 'all' ? 'open' : state.view,
                priority: isPressed ? undefined : one.priority,
              })
            }
          />
        );
      })}
      <Figure
        name={t('governance.incidents.restore')}
        value={
          typeof hours === 'number'
            ? timeText(hours)
            : t('governance.incidents.unknown')
        }
        note={
          metrics && hours === null
            ? t('governance.incidents.restoreNone')
            : t('governance.incidents.restoreNote')
        }
      />
    </Figures>
  );
}
