import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { Row } from '../../../entity/components/Row';
import { StatusMark } from '../../../entity/components/StatusMark';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { waitsForWhom } from '../../lib/waitsForWhom';
import { People } from '../People';

/** One open record: what it is, whom it waits for, and until when. */
export function OpenRecord(props: { record: RecordRow }) {
  const { record } = props;
  const { dueAt, number, overdue, priority, state, title, type } = record;
  const t = useMartechTranslation();
  const formats = useFormats();
  const waits = waitsForWhom(record);
  const day = dueAt && formats.day(dueAt.slice(0, 10));
  return (
    <Row
      name={<RecordLink record={record}>{title}</RecordLink>}
      more={
        <>
          {word(t, 'recordType', type)} {number}
          {priority && `, ${word(t, 'priority', priority)}`}
          {waits.nobody && `, ${t('control.view.waitsNobody')}`}
          {waits.who.length > 0 && (
            <>
              , {t('control.view.waitsFor')} <People refs={waits.who} />
            </>
          )}
        </>
      }
      side={
        <>
          <Word t={t} list="recordState" value={state} />
          {day && (
            <StatusMark tone={overdue ? 'bad' : 'quiet'}>
              {overdue
                ? t('control.view.overdue', { day })
                : t('control.view.due', { day })}
            </StatusMark>
          )}
        </>
      }
    />
  );
}
