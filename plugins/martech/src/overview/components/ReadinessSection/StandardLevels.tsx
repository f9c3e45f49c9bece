import { makeStyles } from '@material-ui/core/styles';
import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import { LevelBar } from '../../../components/LevelBar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useResultGroups } from '../../../scorecards/hooks/useResultGroups';

/**
 * As the conditions above count. A standard also looks at what is not live yet,
 * so its own sum would be of other platforms.
 */
const measured = {
  controlState: { in: ['controlled', 'drifting', 'uncontrolled'] },
};

const useStyles = makeStyles(
  theme => ({
    words: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechStandardLevels' },
);

/** How many of the platforms in use reached which level of one standard. */
export function StandardLevels(props: {
  standard: Pick<ScorecardSummary, 'entityRef' | 'title'>;
}) {
  const { entityRef, title } = props.standard;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { data } = useResultGroups({ scorecard: entityRef, where: measured });
  if (!data) return null;
  const { levels } = data.rollup;
  return (
    <div>
      <LevelBar
        levels={levels}
        label={t('overview.figure.readiness.levelsOf', { title })}
      />
      <div className={classes.words}>
        {levels
          .filter(({ entities }) => entities > 0)
          .map(({ entities, level }) =>
            t('overview.figure.readiness.levelCount', {
              number: formats.number(entities),
              level: level?.title ?? t('overview.figure.readiness.noLevel'),
            }),
          )
          .join(' · ')}
      </div>
    </div>
  );
}
