import { makeStyles } from '@material-ui/core/styles';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';

const useStyles = makeStyles(
  theme => ({
    root: { backgroundColor: theme.palette.background.paper },
    view: {
      textTransform: 'none',
      whiteSpace: 'nowrap',
      padding: theme.spacing(0.5, 1.25),
      color: theme.palette.text.primary,
      '&.Mui-selected': {
        color: theme.palette.text.primary,
        fontWeight: 600,
      },
    },
  }),
  { name: 'MartechViewButtons' },
);

/** A few views of the same, of which one is chosen, or none of these. */
export function ViewButtons<V extends string>(props: {
  label: string;
  views: readonly { id: V; name: string }[];
  value: V | undefined;
  onChange: (view: V) => void;
}) {
  const { label, views, value, onChange } = props;
  const classes = useStyles();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      className={classes.root}
      value={value}
      onChange={(_, chosen) => {
        const view = views.find(({ id }) => id === chosen);
        if (view) onChange(view.id);
      }}
    >
      {views.map(({ id, name }) => (
        <ToggleButton key={id} value={id} className={classes.view}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
