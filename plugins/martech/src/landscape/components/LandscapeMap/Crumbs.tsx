import Breadcrumbs from '@material-ui/core/Breadcrumbs';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Path } from '../../lib/camera';

const useStyles = makeStyles(
  theme => ({
    root: { ...theme.typography.body2, minHeight: 24 },
    step: {
      ...theme.typography.body2,
      textDecoration: 'underline',
      color: theme.palette.text.primary,
    },
    here: { fontWeight: 600, color: theme.palette.text.primary },
  }),
  { name: 'MartechLandscapeCrumbs' },
);

/** Where one is on the map, and the way back. */
export function Crumbs(props: { path: Path; onGo: (path: Path) => void }) {
  const { onGo, path } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <Breadcrumbs
      aria-label={t('landscape.where')}
      separator="›"
      className={classes.root}
    >
      {path.map((node, at) =>
        at === path.length - 1 ? (
          <span key={node.id} aria-current="location" className={classes.here}>
            {node.title}
          </span>
        ) : (
          <ButtonBase
            key={node.id}
            className={classes.step}
            onClick={() => onGo(path.slice(0, at + 1))}
          >
            {node.title}
          </ButtonBase>
        ),
      )}
    </Breadcrumbs>
  );
}
