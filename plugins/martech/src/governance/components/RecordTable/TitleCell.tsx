import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useCellStyles } from '../../../components/EntityTable/useCellStyles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RecordLink } from '../RecordLink';

/** The title of a record, linked to its page, with its number below. */
export function TitleCell(props: { row: RecordRow }) {
  const { row } = props;
  const t = useMartechTranslation();
  const classes = useCellStyles();
  const notes = [
    row.number,
    ...(row.overdue ? [t('governance.list.overdue')] : []),
    ...(row.renewals
      ? [t('governance.list.renewals', { number: String(row.renewals) })]
      : []),
    ...(row.renewalAsked ? [t('governance.list.renewalAsked')] : []),
  ];
  return (
    <>
      <RecordLink record={row} className={clsx(classes.line, classes.strong)}>
        {row.title}
      </RecordLink>
      <span className={clsx(classes.line, classes.below)}>
        {notes.join(' · ')}
      </span>
    </>
  );
}
