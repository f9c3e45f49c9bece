import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** The first whom a record waits for, and how many more there are. */
export function WaitsFor(props: { row: RecordRow; moreClass: string }) {
  const { row, moreClass } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const who = [...new Set(row.waitsFor.flatMap(waits => waits.who))];
  if (row.waitsFor.some(({ duty }) => duty === 'no-approver')) {
    return <>{t('governance.list.nobody')}</>;
  }
  if (who.length === 0) return <>{t('governance.list.none')}</>;
  const more = who.length - 1;
  return (
    <>
      <RefLink entityRef={who[0]} />
      {more > 0 && (
        <span className={moreClass}>
          {' '}
          {t('governance.list.more', { number: formats.number(more) })}
        </span>
      )}
    </>
  );
}
