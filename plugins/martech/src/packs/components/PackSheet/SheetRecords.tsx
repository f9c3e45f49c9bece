import { PackRecord } from '@martech-portal/backstage-plugin-martech-common';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDeciders } from '../../hooks/useDeciders';
import { SheetMore } from './SheetMore';
import { SheetPart } from './SheetPart';

const SHOWN = 6;

/** Records that the committee should know of, the most urgent first. */
export function SheetRecords(props: {
  title: string;
  /** What to say where there is none. */
  none: string;
  records: readonly PackRecord[];
  /** The day of the pack. */
  today: string;
  /** What the day of a record is: the last one to decide, or its end. */
  due: 'decideBy' | 'until';
  /** There are more than the pack holds. */
  isMore?: boolean;
  /** The list of all of them. */
  to?: string;
}) {
  const { due, isMore, none, records, title, to, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const shown = records.slice(0, SHOWN);
  const decidersOf = useDeciders(shown);
  const dueOn = ({ overdue }: PackRecord, day: string) => {
    if (overdue && day === today) return t('packs.dueToday');
    const words = overdue ? 'overdue' : due;
    return t(`packs.${words}`, { day: formats.day(day) });
  };
  return (
    <SheetPart title={title}>
      {records.length === 0 && <p>{none}</p>}
      <ul>
        {shown.map(record => (
          <li key={record.id}>
            <RecordLink record={record}>{record.title}</RecordLink>{' '}
            {[
              record.number,
              ...(record.entityTitle ? [record.entityTitle] : []),
              ...(record.dueAt
                ? [dueOn(record, record.dueAt.slice(0, 10))]
                : []),
              ...(due === 'decideBy' ? decidersOf(record) : []),
            ].join(' · ')}
          </li>
        ))}
      </ul>
      {(isMore || records.length > SHOWN) && (
        <SheetMore
          number={isMore ? undefined : records.length - SHOWN}
          to={to}
        />
      )}
    </SheetPart>
  );
}
