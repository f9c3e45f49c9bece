import ArrowIcon from '@material-ui/icons/ArrowForward';
import { RefLink } from '../RefLink';
import { useTableSurroundings } from './tableContext';
import { useCellStyles } from './useCellStyles';

/** Where data comes from and where it goes. */
export function FlowCell(props: { from?: string; to?: string }) {
  const { t } = useTableSurroundings();
  const classes = useCellStyles();
  const { from, to } = props;
  return (
    <>
      {from && <RefLink entityRef={from} className={classes.line} />}
      {to && (
        <span className={classes.list}>
          <ArrowIcon
            fontSize="inherit"
            className={classes.more}
            titleAccess={t('browse.connectsTo')}
          />
          <RefLink entityRef={to} className={classes.line} />
        </span>
      )}
    </>
  );
}
