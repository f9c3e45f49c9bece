import { Field } from '../../../entity/components/Field';
import { Fields } from '../../../entity/components/Fields';
import { useTimeText } from '../../../governance/start/hooks/useTimeText';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { AnswerSources } from '../../lib/answerGaps';
import { MeasureFields } from './MeasureFields';

/** Reliability to reach, and what the incidents of a year say. */
export function ReliabilityAnswer(props: { sources: AnswerSources }) {
  const { metrics, platform, status } = props.sources;
  const t = useMartechTranslation();
  const formats = useFormats();
  const timeText = useTimeText();
  const measures = (platform.spec.successMeasures ?? []).filter(
    ({ kind }) => kind === 'reliability',
  );
  const incidents = metrics?.incidents;
  const grave =
    (incidents?.byPriority.P1 ?? 0) + (incidents?.byPriority.P2 ?? 0);
  return (
    <>
      <MeasureFields measures={measures} status={status} />
      {incidents && (
        <Fields>
          <Field label={t('control.answer.field.incidents')}>
            {grave > 0
              ? t('control.answer.field.graveIncidents', {
                  all: formats.number(incidents.opened),
                  grave: formats.number(grave),
                })
              : formats.number(incidents.opened)}
          </Field>
          <Field label={t('control.answer.field.restore')}>
            {incidents.restoreHours === null
              ? t('control.answer.field.notEnough')
              : timeText(incidents.restoreHours)}
          </Field>
        </Fields>
      )}
    </>
  );
}
