import { Authority } from '@martech-portal/backstage-plugin-martech-common';
import { makeStyles } from '@material-ui/core/styles';
import { StatusMark } from '../../entity/components/StatusMark';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 3),
      fontWeight: 600,
    },
  }),
  { name: 'MartechAuthorityFigures' },
);

/** How many conflicts there are, and how much nobody claims. */
export function Figures(props: Pick<Authority, 'conflicts' | 'unclaimed'>) {
  const { conflicts, unclaimed } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <StatusMark tone={conflicts > 0 ? 'bad' : 'good'}>
        {conflicts > 0
          ? t('authority.figures.conflicts', { count: conflicts })
          : t('authority.figures.noConflict')}
      </StatusMark>
      {unclaimed > 0 && (
        <StatusMark tone="quiet">
          {t('authority.figures.unclaimed', { count: unclaimed })}
        </StatusMark>
      )}
    </div>
  );
}
