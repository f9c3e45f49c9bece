import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import {
  Candidate,
  CandidatesPage,
} from '@martech-portal/backstage-plugin-martech-common';
import { FailedNotice, ListNotice } from '../../../components/ListNotice';
import { NoMatchNotice } from '../../../components/ListNotice';
import { Loading } from '../../../entity/components/Loading';
import { useFormats } from '../../../hooks/useFormats';
import { useLoadedRows } from '../../../hooks/useLoadedRows';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Tile } from '../../../scorecards/components/Tile';
import { useCandidateListState } from '../../hooks/useCandidateListState';
import { useCandidates } from '../../hooks/useCandidates';
import { CandidateItem } from './CandidateItem';
import { CandidateTools } from './CandidateTools';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1.5),
    },
    scope: {
      margin: 0,
      color: theme.palette.text.secondary,
      ...theme.typography.body2,
    },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    stale: { opacity: 0.6 },
  }),
  { name: 'MartechCandidateList' },
);

/** Tools that were seen and that nobody has registered, to be decided in place. */
export function CandidateList() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const [state, change] = useCandidateListState();
  const pages = useCandidates(state);
  const found = useLoadedRows<Candidate, CandidatesPage>(pages);
  const { first } = found;
  /** What never was waits for nobody, but is no sign that all is done. */
  const whyEmpty = ({ counts }: CandidatesPage) =>
    state.state === 'new' && Object.values(counts).every(count => count === 0)
      ? 'never'
      : state.state;
  const body = () => {
    if (found.error && !first) {
      return (
        <FailedNotice
          error={found.error}
          titles={{
            failed: t('discovery.candidate.loadFailed'),
            forbidden: t('discovery.candidate.forbidden'),
            forbiddenHelp: t('discovery.candidate.forbiddenHelp'),
          }}
          onRetry={found.retry}
        />
      );
    }
    if (!first) return <Loading rows={4} />;
    if (found.rows.length === 0) {
      return state.text || state.category ? (
        <NoMatchNotice
          title={t('discovery.candidate.noMatch')}
          onClear={() => change({ text: '', category: undefined })}
        />
      ) : (
        <ListNotice
          icon={<SearchIcon fontSize="inherit" />}
          title={t(`discovery.candidate.empty.${whyEmpty(first)}`)}
          text={t(`discovery.candidate.emptyHelp.${whyEmpty(first)}`)}
        />
      );
    }
    return (
      <ul
        className={classes.list}
        aria-label={t('discovery.candidate.list')}
        aria-busy={found.stale}
      >
        {found.rows.map(candidate => (
          <CandidateItem
            key={candidate.id}
            candidate={candidate}
            today={first.asOf.slice(0, 10)}
          />
        ))}
      </ul>
    );
  };
  return (
    <Tile title={t('discovery.candidate.heading')}>
      <div className={classes.root}>
        <p className={classes.scope}>
          {t('discovery.candidate.scope')}{' '}
          {first &&
            t('discovery.candidate.asOf', {
              time: formats.time(new Date(first.asOf)),
            })}
        </p>
        {first && <CandidateTools page={first} state={state} change={change} />}
        {body()}
        {pages.hasNextPage && (
          <Button variant="outlined" onClick={found.fetchMore}>
            {t('discovery.candidate.more')}
          </Button>
        )}
      </div>
    </Tile>
  );
}
