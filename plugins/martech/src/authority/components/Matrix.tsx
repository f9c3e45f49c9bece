import { RefLink } from '../../components/RefLink';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { Matrix as Shown } from '../lib/matrixOf';
import { DataRow } from './DataRow';
import { Legend } from './Legend';
import { useAuthorityStyles } from './useAuthorityStyles';

/** Data in rows, systems in columns. */
export function Matrix(props: {
  matrix: Shown;
  titleOf: (dataObject: string) => string;
  isAlone: boolean;
  onOpen: (dataObject: string) => void;
}) {
  const { isAlone, matrix, onOpen, titleOf } = props;
  const { columns, rows } = matrix;
  const t = useMartechTranslation();
  const classes = useAuthorityStyles();
  return (
    <>
      <Legend />
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
    </>
  );
}
