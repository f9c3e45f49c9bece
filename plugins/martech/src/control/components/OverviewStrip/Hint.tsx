import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import InfoIcon from '@material-ui/icons/InfoOutlined';

const useStyles = makeStyles(
  theme => ({
    root: {
      color: theme.palette.text.secondary,
      verticalAlign: 'middle',
      flexShrink: 0,
    },
  }),
  { name: 'MartechHint' },
);

/** What a number counts and leaves out; reached with the keyboard, too. */
export function Hint(props: { text: string }) {
  const classes = useStyles();
  return (
    <Tooltip title={props.text}>
      <InfoIcon
        fontSize="inherit"
        className={classes.root}
        role="img"
        tabIndex={0}
        titleAccess={props.text}
      />
    </Tooltip>
  );
}
