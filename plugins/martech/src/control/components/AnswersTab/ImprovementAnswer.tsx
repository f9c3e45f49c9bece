import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { Field } from '../../../entity/components/Field';
import { Fields } from '../../../entity/components/Fields';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useTimeText } from '../../../governance/start/hooks/useTimeText';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { AnswerSources } from '../../lib/answerGaps';

/** Improvements that are named; the list of requests has all of them. */
const MOST = 3;

const links = (records: readonly RecordRow[]) =>
  records.slice(0, MOST).map(record => (
    <div key={record.id}>
      <RecordLink record={record}>
        {record.number} {record.title}
      </RecordLink>
    </div>
  ));

/** What comes next, what shipped last, and how often a change goes wrong. */
export function ImprovementAnswer(props: { sources: AnswerSources }) {
  const { backlog = [], metrics, releases = [] } = props.sources;
  const t = useMartechTranslation();
  const formats = useFormats();
  const timeText = useTimeText();
  const changes = metrics?.changes;
  return (
    <Fields>
      <Field label={t('control.answer.field.backlog')}>
        {backlog.length > 0
          ? links(backlog)
          : t('control.answer.field.nothing')}
      </Field>
      <Field label={t('control.answer.field.shipped')}>
        {releases.length > 0
          ? links(releases)
          : t('control.answer.field.nothing')}
      </Field>
      {changes && (
        <Field label={t('control.answer.field.failureRate')}>
          {changes.failureRate === null
            ? t('control.answer.field.noChanges')
            : t('control.answer.field.failureRateOf', {
                rate: formats.percent(changes.failureRate),
                done: formats.number(changes.done),
              })}
        </Field>
      )}
      {changes && changes.leadTimeHours !== null && (
        <Field label={t('control.answer.field.leadTime')}>
          {timeText(changes.leadTimeHours)}
        </Field>
      )}
    </Fields>
  );
}
