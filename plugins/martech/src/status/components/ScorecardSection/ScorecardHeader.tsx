import { makeStyles } from '@material-ui/core/styles';
import { ScorecardResult } from '@martech-portal/backstage-plugin-martech-common';
import { LevelBadge } from '../../../components/LevelBadge';
import { ScoreBar } from '../../../components/ScoreBar';
import { Field } from '../../../entity/components/Field';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { OutcomeTally } from './OutcomeTally';

const useStyles = makeStyles(
  theme => ({
    fields: {
      margin: 0,
      display: 'grid',
      gap: theme.spacing(1, 4),
      gridTemplateColumns: 'minmax(150px, 1fr) minmax(150px, 1fr) 2fr',
      [theme.breakpoints.down('sm')]: { gridTemplateColumns: '1fr' },
    },
    days: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 3),
      marginBottom: theme.spacing(1),
    },
  }),
  { name: 'MartechScorecardHeader' },
);

/** What a scorecard comes to: score, level, and how its checks came out. */
export function ScorecardHeader(props: { result: ScorecardResult }) {
  const { counts, enforceFrom, level, levels, score, state, targetDate } =
    props.result;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <>
      <div className={classes.days}>
        {state === 'announced' && (
          <StatusMark tone="info">
            {enforceFrom
              ? t('status.view.countsFrom', { day: formats.day(enforceFrom) })
              : t('status.view.countsLater')}
          </StatusMark>
        )}
        {targetDate && (
          <StatusMark tone="info">
            {t('status.view.dueBy', { day: formats.day(targetDate) })}
          </StatusMark>
        )}
      </div>
      <dl className={classes.fields}>
        <Field label={t('status.view.score')}>
          <ScoreBar score={score} />
        </Field>
        <Field label={t('status.view.level')}>
          <LevelBadge level={level} levels={levels} />
        </Field>
        <Field label={t('status.view.tally')}>
          <OutcomeTally counts={counts} calm={state === 'announced'} />
        </Field>
      </dl>
    </>
  );
}
