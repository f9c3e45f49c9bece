import { PackRecord } from '@martech-portal/backstage-plugin-martech-common';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { SheetPart } from './SheetPart';

const SHOWN = 6;

/** Records that the committee should know of, the most urgent first. */
export function SheetRecords(props: {
  title: string;
  /** What to say where there is none. */
  none: string;
  records: readonly PackRecord[];
  /** There are more than the pack holds. */
  isMore?: boolean;
}) {
  const { isMore, none, records, title } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const shown = records.slice(0, SHOWN);
  return (
    <SheetPart title={title}>
      {records.length === 0 && <p>{none}</p>}
      <ul>
        {shown.map(record => {
          const day = record.dueAt && formats.day(record.dueAt.slice(0, 10));
          return (
            <li key={record.id}>
              <RecordLink record={record}>{record.title}</RecordLink>{' '}
              {[
                record.number,
                ...(record.entityTitle ? [record.entityTitle] : []),
                ...(day
                  ? [t(record.overdue ? 'packs.overdue' : 'packs.due', { day })]
                  : []),
              ].join(' · ')}
            </li>
          );
        })}
      </ul>
      {(isMore || records.length > SHOWN) && <p>{t('packs.moreSome')}</p>}
    </SheetPart>
  );
}
