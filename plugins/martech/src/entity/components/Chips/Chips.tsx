import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: theme.spacing(0.25, 0, 0),
    padding: 0,
  },
  chip: {
    ...theme.typography.caption,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.spacing(1.5),
    padding: theme.spacing(0.125, 1),
    color: theme.palette.text.primary,
    overflowWrap: 'anywhere',
  },
}));

/** Several short values as a list. */
export function Chips(props: { values: string[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {props.values.map(value => (
        <li key={value} className={classes.chip}>
          {value}
        </li>
      ))}
    </ul>
  );
}
