import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useScorecards } from '../../../scorecards/hooks/useScorecards';
import { StandardLevels } from './StandardLevels';

const useStyles = makeStyles(
  theme => ({
    title: {
      margin: theme.spacing(1.5, 0, 0.5),
      fontSize: theme.typography.pxToRem(13),
      fontWeight: 600,
    },
  }),
  { name: 'MartechReadinessLevels' },
);

/** How many reached which level of the readiness standards that count. */
export function ReadinessLevels() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const { data } = useScorecards();
  const standards = (data?.items ?? []).filter(
    ({ kinds, rollup, state, type }) =>
      type === 'readiness' &&
      state === 'enforced' &&
      kinds.includes('MarketingPlatform') &&
      rollup.entities > 0,
  );
  if (standards.length === 0) return null;
  return (
    <>
      <h3 className={classes.title}>{t('overview.figure.readiness.levels')}</h3>
      {standards.map(standard => (
        <StandardLevels key={standard.entityRef} standard={standard} />
      ))}
    </>
  );
}
