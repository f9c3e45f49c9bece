import { makeStyles } from '@material-ui/core/styles';
import { OutcomeChip } from '../../../components/OutcomeChip';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { humanName } from '../../../lib/humanName';
import { useEntityStatus } from '../../../status/hooks/useEntityStatus';
import { word } from '../../../translation';
import { CoveredCheck, coveredResults } from '../lib/coveredResults';
import { Part } from './Part';

const useStyles = makeStyles(
  theme => ({
    name: { fontWeight: 600 },
    quiet: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechCoveredChecks' },
);

/** The checks an exception covers, and what each of them comes to now. */
export function CoveredChecks(props: {
  entityRef: string;
  checks: readonly CoveredCheck[];
}) {
  const { entityRef, checks } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const { data, error } = useEntityStatus(entityRef);
  return (
    <Part title={t('governance.record.covered.heading')}>
      {error && (
        <p>
          {t('governance.record.covered.failed', {
            reason: errorReason(error),
          })}
        </p>
      )}
      <ul>
        {coveredResults(checks, data).map(({ id, check, scorecardTitle }) => (
          <li key={id}>
            <div className={classes.name}>{check?.title ?? humanName(id)}</div>
            {check && (
              <>
                <OutcomeChip outcome={check.outcome} />{' '}
                {check.underlying &&
                  `(${t('governance.record.covered.underneath', {
                    outcome: word(t, 'outcome', check.underlying),
                  })})`}
                <div>{check.message}</div>
                <div className={classes.quiet}>{scorecardTitle}</div>
              </>
            )}
            {data && !check && (
              <div className={classes.quiet}>
                {t('governance.record.covered.gone')}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
