import Button from '@material-ui/core/Button';
import {
  AuthorityRow,
  AuthoritySystem,
} from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../components/RefLink';
import { StatusMark } from '../../entity/components/StatusMark';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { Cell } from './Cell';
import { Decided } from './Decided';
import { DecideLink } from './DecideLink';
import { useAuthorityStyles } from './useAuthorityStyles';

const tones = { one: 'good', conflict: 'bad', none: 'quiet' } as const;
/** As many names as one reads in a cell. */
const NAMED = 3;

/** One kind of data: how it stands, its record, and what each system has of it. */
export function DataRow(props: {
  row: AuthorityRow;
  title: string;
  columns: readonly AuthoritySystem[];
  /** All of its systems are shown. */
  isAlone: boolean;
  onOpen: () => void;
}) {
  const { columns, isAlone, onOpen, row, title } = props;
  const { accepted, copies, decided, hidden, records } = row;
  const { totalCopies, totalRecords } = row;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useAuthorityStyles();
  const named = isAlone ? records : records.slice(0, NAMED);
  const rest = totalRecords - named.length;
  const shown = new Set(columns.map(({ entityRef }) => entityRef));
  const isMore =
    !isAlone &&
    (rest > 0 ||
      totalCopies > copies.length ||
      [...records, ...copies].some(ref => !shown.has(ref)));
  return (
    <tr>
      <th scope="row" className={classes.data}>
        {title}
      </th>
      <td className={classes.verdict}>
        <StatusMark tone={tones[row.verdict]}>
          {t(`authority.verdict.${row.verdict}`)}
        </StatusMark>
        {accepted && (
          <div className={classes.quiet}>{t('authority.accepted')}</div>
        )}
      </td>
      <td className={classes.record}>
        {named.map(ref => (
          <div key={ref}>
            <RefLink entityRef={ref} />
          </div>
        ))}
        {rest > 0 && (
          <div>{t('authority.more', { number: formats.number(rest) })}</div>
        )}
        {hidden && <div className={classes.quiet}>{t('authority.hidden')}</div>}
        {decided && <Decided decided={decided} />}
        {row.verdict === 'conflict' && !decided && (
          <DecideLink row={row} title={title} />
        )}
        {isMore && (
          <Button
            size="small"
            onClick={onOpen}
            aria-label={`${t('authority.allOf')}: ${title}`}
          >
            {t('authority.allOf')}
          </Button>
        )}
      </td>
      {columns.map(({ entityRef }) => (
        <Cell key={entityRef} row={row} entityRef={entityRef} />
      ))}
    </tr>
  );
}
