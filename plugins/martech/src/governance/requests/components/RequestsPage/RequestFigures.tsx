import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { Figure, Figures } from '../../../components/Figures';
import { useRecordCounts } from '../../../hooks/useRecordCounts';
import { useRecordMetrics } from '../../../hooks/useRecordMetrics';
import { useTimeText } from '../../../start/hooks/useTimeText';

/** How many wait, how many too long, and how fast answers usually come. */
export function RequestFigures() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const timeText = useTimeText();
  const counts = useRecordCounts().data?.types.find(
    ({ type }) => type === 'request',
  );
  const answers = useRecordMetrics().data?.requests;
  const unknown = t('governance.requests.unknown');
  const share =
    answers && answers.answered > 0
      ? answers.onTime / answers.answered
      : undefined;
  const hours = answers?.responseHours;
  return (
    <Figures label={t('governance.requests.figures')}>
      <Figure
        name={t('governance.requests.open')}
        value={counts ? formats.number(counts.open) : unknown}
      />
      <Figure
        name={t('governance.requests.overdue')}
        value={counts ? formats.number(counts.overdue) : unknown}
        note={t('governance.requests.overdueNote')}
      />
      <Figure
        name={t('governance.requests.onTime')}
        value={share === undefined ? unknown : formats.percent(share)}
        note={t('governance.requests.onTimeNote', {
          number: formats.number(answers?.answered ?? 0),
        })}
      />
      <Figure
        name={t('governance.requests.response')}
        value={typeof hours === 'number' ? timeText(hours) : unknown}
        note={t('governance.requests.responseNote')}
      />
    </Figures>
  );
}
