import { Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { FailedNotice } from '../../../../components/ListNotice';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { useFreezes } from '../../hooks/useFreezes';
import { FreezeSection } from './FreezeSection';
import { FreezeWho } from './FreezeWho';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(2),
      maxWidth: 900,
    },
  }),
  { name: 'MartechFreezeList' },
);

const inState = (freezes: readonly RecordRow[], state: string) =>
  freezes.filter(freeze => freeze.state === state);

/** Times in which nothing changes: on now, ahead, and over. */
export function FreezeList() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const { open, ended, isLoading, error, retry } = useFreezes();
  if (error) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('governance.changes.freeze.failed'),
          forbidden: t('governance.changes.freeze.forbidden'),
          forbiddenHelp: t('governance.list.forbiddenHelp'),
        }}
        onRetry={retry}
      />
    );
  }
  if (isLoading) return <Progress />;
  return (
    <div className={classes.root}>
      <FreezeWho />
      <FreezeSection state="active" freezes={inState(open, 'active')} />
      <FreezeSection state="planned" freezes={inState(open, 'planned')} />
      <FreezeSection state="ended" freezes={inState(ended, 'ended')} />
    </div>
  );
}
