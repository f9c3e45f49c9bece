import { Rollup } from '@martech-portal/backstage-plugin-martech-common';
import { makeStyles } from '@material-ui/core/styles';
import { LevelBar } from '../../../components/LevelBar';
import { OutcomeBar, useOutcomeSentence } from '../../../components/OutcomeBar';
import { ScoreBar } from '../../../components/ScoreBar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2, 4),
      gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
    },
    side: { display: 'grid', gap: theme.spacing(0.75), alignContent: 'start' },
    title: { ...theme.typography.subtitle2, fontWeight: 700, margin: 0 },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechBeforeAfter' },
);

/** What all entities come to now, and what they would come to. */
export function BeforeAfter(props: { before?: Rollup; after: Rollup }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const sentence = useOutcomeSentence();
  const side = (title: string, rollup: Rollup) => (
    <div className={classes.side}>
      <h4 className={classes.title}>{title}</h4>
      <span className={classes.quiet}>
        {t('editor.entities', {
          count: rollup.entities,
          number: formats.number(rollup.entities),
        })}
        {' · '}
        {t('editor.meanScore')}
      </span>
      <ScoreBar score={rollup.meanScore} />
      <LevelBar levels={rollup.levels} label={title} />
      <OutcomeBar
        counts={rollup.outcomes}
        without={['not-applicable']}
        label={title}
      />
      <span className={classes.quiet}>
        {sentence(rollup.outcomes, ['not-applicable'])}
      </span>
    </div>
  );
  return (
    <div className={classes.root}>
      {props.before && side(t('editor.before'), props.before)}
      {side(t('editor.after'), props.after)}
    </div>
  );
}
