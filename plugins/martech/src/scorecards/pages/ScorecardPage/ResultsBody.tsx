import AssessmentIcon from '@material-ui/icons/AssessmentOutlined';
import LinearProgress from '@material-ui/core/LinearProgress';
import { PropsWithChildren } from 'react';
import {
  FailedNotice,
  ListNotice,
  NoMatchNotice,
} from '../../../components/ListNotice';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePageStyles } from './usePageStyles';

/** The map, or why there is none. */
export function ResultsBody(
  props: PropsWithChildren<{
    error: Error | null;
    /** Entities that match; undefined until known. */
    shown: number | undefined;
    narrowed: boolean;
    stale: boolean;
    updating: boolean;
    onRetry: () => void;
    onClear: () => void;
  }>,
) {
  const { error, shown, narrowed, stale, updating, children } = props;
  const t = useMartechTranslation();
  const classes = usePageStyles();
  if (error && shown === undefined) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('scorecard.map.failed'),
          forbidden: t('scorecard.map.forbidden'),
        }}
        onRetry={props.onRetry}
      />
    );
  }
  if (shown === 0 && !stale) {
    return narrowed ? (
      <NoMatchNotice
        title={t('scorecard.map.noMatch')}
        onClear={props.onClear}
      />
    ) : (
      <ListNotice
        icon={<AssessmentIcon fontSize="inherit" />}
        title={t('scorecard.map.empty')}
        text={t('scorecard.map.emptyHelp')}
      />
    );
  }
  return (
    <div className={classes.map}>
      {updating && (
        <LinearProgress
          className={classes.progress}
          aria-label={t('browse.updating')}
        />
      )}
      {children}
    </div>
  );
}
