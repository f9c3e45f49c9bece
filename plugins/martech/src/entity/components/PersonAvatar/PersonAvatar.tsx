import Avatar from '@material-ui/core/Avatar';
import { makeStyles } from '@material-ui/core/styles';
import { webAddress } from '../../lib/webAddress';

const useStyles = makeStyles(theme => ({
  root: {
    width: 32,
    height: 32,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 700,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.action.selected,
  },
}));

const initials = (name: string) =>
  name
    .split(/[\s._-]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map(([letter]) => letter.toLocaleUpperCase())
    .join('');

/** Picture or initials; the name stands beside it, so it is hidden from readers. */
export function PersonAvatar(props: { name: string; picture?: string }) {
  const classes = useStyles();
  return (
    <Avatar
      aria-hidden
      alt=""
      className={classes.root}
      src={webAddress(props.picture)}
    >
      {initials(props.name)}
    </Avatar>
  );
}
