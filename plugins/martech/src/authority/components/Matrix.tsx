import { RefLink } from '../../components/RefLink';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { Matrix as Shown } from '../lib/matrixOf';
import { DataRow } from './DataRow';
import { useAuthorityStyles } from './useAuthorityStyles';

/** Data in rows, systems in columns. */
export function Matrix(props: {
  matrix: Shown;
  titleOf: (dataObject: string) => string;
  isAlone: boolean;
  onOpen: (dataObject: string) => void;
}) {
  const { isAlone, matrix, onOpen, titleOf } = props;
  const { columns, more, rows } = matrix;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useAuthorityStyles();
  return (
    <>
      <div
        className={classes.scroller}
        role="region"
        aria-label={t('authority.table')}
      >
        <table className={classes.table} aria-label={t('authority.table')}>
          <thead>
            <tr>
              <th scope="col" className={classes.data}>
                {t('authority.column.data')}
              </th>
              <th scope="col">{t('authority.column.verdict')}</th>
              <th scope="col">{t('authority.column.record')}</th>
              {columns.map(({ entityRef }) => (
                <th key={entityRef} scope="col" className={classes.system}>
                  <span>
                    <RefLink entityRef={entityRef} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <DataRow
                key={row.dataObject}
                row={row}
                title={titleOf(row.dataObject)}
                columns={columns}
                isAlone={isAlone}
                onOpen={() => onOpen(row.dataObject)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.quiet}>
        {t('authority.legend')}{' '}
        {more > 0 &&
          t('authority.moreSystems', { number: formats.number(more) })}
      </p>
    </>
  );
}
