import { ReactNode } from 'react';
import { useTableSurroundings } from './tableContext';
import { useCellStyles } from './useCellStyles';

/** The first of several values, and how many more there are. */
export function ListCell(props: { first: ReactNode; more: string[] }) {
  const { t } = useTableSurroundings();
  const classes = useCellStyles();
  const { first, more } = props;
  return (
    <span className={classes.list}>
      <span className={classes.line}>{first}</span>
      {more.length > 0 && (
        <span
          className={classes.more}
          title={more.join(', ')}
          aria-label={t('browse.moreNamed', {
            number: String(more.length),
            names: more.join(', '),
          })}
          role="note"
        >
          {t('browse.more', { number: String(more.length) })}
        </span>
      )}
    </span>
  );
}
