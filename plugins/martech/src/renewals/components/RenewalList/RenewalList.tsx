import Button from '@material-ui/core/Button';
import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RenewalRow } from './RenewalRow';
import { useListStyles } from './useListStyles';

/** Contracts, a row each, and how to come to those that follow. */
export function RenewalList(props: {
  renewals: readonly Renewal[];
  total: number;
  today: string;
  mayDecide: boolean;
  /** The rows answer an earlier question. */
  stale: boolean;
  onDecide: (renewal: Renewal) => void;
  /** Missing: there are no more. */
  onMore?: () => void;
}) {
  const { mayDecide, onDecide, onMore, renewals, stale, today, total } = props;
  const t = useMartechTranslation();
  const classes = useListStyles();
  return (
    <>
      <div className={classes.scroller}>
        <table
          aria-label={t('renewals.list.label')}
          aria-busy={stale}
          className={clsx(classes.table, stale && classes.stale)}
        >
          <thead>
            <tr>
              <th scope="col">{t('renewals.list.platform')}</th>
              <th scope="col">{t('renewals.list.deadline')}</th>
              <th scope="col">{t('renewals.list.cost')}</th>
              <th scope="col">{t('renewals.list.state')}</th>
              <th scope="col">{t('renewals.list.decision')}</th>
            </tr>
          </thead>
          <tbody>
            {renewals.map(renewal => (
              <RenewalRow
                key={renewal.entityRef}
                renewal={renewal}
                today={today}
                onDecide={mayDecide ? onDecide : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.foot}>
        <span role="status">{t('renewals.list.total', { count: total })}</span>
        {onMore && (
          <Button size="small" className={classes.action} onClick={onMore}>
            {t('renewals.list.more')}
          </Button>
        )}
      </div>
    </>
  );
}
