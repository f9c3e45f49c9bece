import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { RefLink } from '../../../components/RefLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Loading } from '../../../entity/components/Loading';
import { useResultPages } from '../../hooks/useResultPages';
import { useResultsAddress } from '../../hooks/useResultsAddress';
import { useCheckStyles } from './useCheckStyles';

/** Rows shown at once. */
const ROWS = 20;

/** Who fails a check, the worst off first. */
export function FailingEntities(props: {
  scorecard: string;
  check: string;
  onShow: () => void;
}) {
  const { scorecard, check, onShow } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCheckStyles();
  const addressOf = useResultsAddress();
  const pages = useResultPages({
    scorecard,
    check,
    outcome: ['fail'],
    limit: ROWS,
  });
  const first = pages.data?.pages[0];
  if (pages.error && !first) {
    return (
      <p role="alert" className={classes.text}>
        {t('scorecard.check.failingFailed')}{' '}
        <Button size="small" onClick={() => void pages.refetch()}>
          {t('browse.retry')}
        </Button>
      </p>
    );
  }
  if (!first) return <Loading />;
  if (first.totalItems === 0) {
    return <p className={classes.text}>{t('scorecard.check.failingNone')}</p>;
  }
  return (
    <section>
      <h3 className={classes.subtitle}>
        {t('scorecard.check.failing', {
          count: first.totalItems,
          number: formats.number(first.totalItems),
        })}
      </h3>
      <ul className={classes.list}>
        {pages.data?.pages
          .flatMap(page => page.items)
          .map(({ uid, entityRef, title, owner }) => (
            <li key={uid} className={classes.entry}>
              <Link to={addressOf(entityRef)}>{title}</Link>
              {owner && <RefLink entityRef={owner} className={classes.quiet} />}
            </li>
          ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          size="small"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {pages.isFetchingNextPage
            ? t('scorecard.check.loadingMore')
            : t('scorecard.check.more')}
        </Button>
      )}
      <Button size="small" color="primary" onClick={onShow}>
        {t('scorecard.check.inMap')}
      </Button>
    </section>
  );
}
