import { makeStyles } from '@material-ui/core/styles';
import { LevelBar } from '../../../components/LevelBar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useScorecards } from '../../../scorecards/hooks/useScorecards';

const useStyles = makeStyles(
  theme => ({
    title: {
      margin: theme.spacing(1.5, 0, 0.5),
      fontSize: theme.typography.pxToRem(13),
      fontWeight: 600,
    },
    words: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechReadinessLevels' },
);

/** How many reached which level of the readiness standards that count. */
export function ReadinessLevels() {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { data } = useScorecards();
  const standards = (data?.items ?? []).filter(
    ({ rollup, state, type }) =>
      type === 'readiness' && state === 'enforced' && rollup.entities > 0,
  );
  if (standards.length === 0) return null;
  return (
    <>
      <h3 className={classes.title}>{t('overview.figure.readiness.levels')}</h3>
      {standards.map(({ entityRef, rollup, title }) => (
        <div key={entityRef}>
          <LevelBar
            levels={rollup.levels}
            label={t('overview.figure.readiness.levelsOf', { title })}
          />
          <div className={classes.words}>
            {rollup.levels
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
      ))}
    </>
  );
}
