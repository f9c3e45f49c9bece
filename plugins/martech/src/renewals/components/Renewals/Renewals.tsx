import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  martechRegistryCreatePermission,
  Renewal,
} from '@martech-portal/backstage-plugin-martech-common';
import { lazy, Suspense, useState } from 'react';
import { FailedNotice } from '../../../components/ListNotice';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useMay } from '../../../registering/hooks/useMay';
import { useDecided } from '../../hooks/useDecided';
import { usePicture } from '../../hooks/usePicture';
import { useRenewalFilters } from '../../hooks/useRenewalFilters';
import { useRenewals } from '../../hooks/useRenewals';
import { queryOf } from '../../lib/renewalFilters';
import { DecideDialog } from '../DecideDialog';
import { RenewalFigures } from '../RenewalFigures';
import { RenewalFilterBar } from '../RenewalFilterBar';
import { WindowStrip } from '../WindowStrip';
import { About } from './About';
import { Listed } from './Listed';

const Timeline = lazy(() => import('../Timeline/Timeline'));

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(1.5),
    },
  }),
  { name: 'MartechRenewals' },
);

/** So often the backend is asked while the catalog takes a new decision in. */
const SOON = 3_000;

/** Contracts by the last day on which somebody can say no. */
export function Renewals() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const [filters, change] = useRenewalFilters();
  const decided = useDecided();
  const [deciding, setDeciding] = useState<Renewal>();
  const [isAwaiting, setAwaiting] = useState(false);
  const mayDecide = useMay(martechRegistryCreatePermission);
  const found = useRenewals(queryOf(filters), {
    refetchInterval: isAwaiting ? SOON : false,
  });
  const picture = usePicture(filters);
  const pages = found.data?.pages ?? [];
  const answer = pages.at(0);
  const renewals = pages.flatMap(({ items }) => items);
  if (isAwaiting && !decided.isAwaited(renewals)) setAwaiting(false);
  if (found.error && !answer) {
    return (
      <FailedNotice
        error={found.error}
        titles={{
          failed: t('renewals.failed'),
          forbidden: t('renewals.forbidden'),
          forbiddenHelp: t('renewals.forbiddenHelp'),
        }}
        onRetry={() => found.refetch()}
      />
    );
  }
  if (!answer) return <Skeleton variant="rect" height={420} />;
  return (
    <div className={classes.root}>
      <About answer={answer} mayDecide={mayDecide} />
      <RenewalFigures answer={answer} filters={filters} change={change} />
      <WindowStrip answer={answer} filters={filters} change={change} />
      {picture && (
        <Suspense fallback={<Skeleton variant="rect" height={200} />}>
          <Timeline
            answer={picture}
            onChoose={renewal => mayDecide && setDeciding(renewal)}
          />
        </Suspense>
      )}
      <RenewalFilterBar
        choices={answer.choices}
        filters={filters}
        change={change}
      />
      <Listed
        answer={answer}
        renewals={renewals.map(decided.over)}
        filters={filters}
        change={change}
        mayDecide={mayDecide}
        stale={found.isPlaceholderData}
        onDecide={setDeciding}
        onMore={found.hasNextPage ? () => found.fetchNextPage() : undefined}
      />
      {deciding && (
        <DecideDialog
          renewal={deciding}
          today={answer.asOf}
          onClose={() => setDeciding(undefined)}
          onRecorded={decision => {
            decided.add(deciding.entityRef, decision);
            setAwaiting(true);
          }}
        />
      )}
    </div>
  );
}
