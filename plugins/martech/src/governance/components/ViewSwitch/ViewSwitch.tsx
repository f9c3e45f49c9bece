import { makeStyles } from '@material-ui/core/styles';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    view: {
      textTransform: 'none',
      padding: theme.spacing(0.5, 1.5),
      color: theme.palette.text.primary,
    },
    push: { flex: 1 },
  }),
  { name: 'MartechViewSwitch' },
);

/** Ways of looking at the same records, and beside them what can be started. */
export function ViewSwitch<V extends string>(
  props: PropsWithChildren<{
    label: string;
    views: readonly { id: V; name: string }[];
    value: V;
    onChange: (view: V) => void;
  }>,
) {
  const { label, views, value, onChange, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={label}
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
      <div className={classes.push} />
      {children}
    </div>
  );
}
