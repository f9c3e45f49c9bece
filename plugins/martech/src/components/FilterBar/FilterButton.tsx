import Button from '@material-ui/core/Button';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDropDownIcon from '@material-ui/icons/ArrowDropDown';
import { PropsWithChildren, useState } from 'react';

const useStyles = makeStyles(
  theme => ({
    button: {
      textTransform: 'none',
      fontWeight: 'normal',
      whiteSpace: 'nowrap',
      backgroundColor: theme.palette.background.paper,
    },
    endIcon: { marginLeft: 0 },
    content: { width: 340, maxWidth: '90vw', padding: theme.spacing(1, 0) },
  }),
  { name: 'MartechFilterButton' },
);

/** A button that opens the choices of one filter. */
export function FilterButton(
  props: PropsWithChildren<{ label: string; chosen: number }>,
) {
  const { label, chosen, children } = props;
  const classes = useStyles();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color={chosen ? 'primary' : 'default'}
        className={classes.button}
        classes={{ endIcon: classes.endIcon }}
        endIcon={<ArrowDropDownIcon />}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {chosen ? `${label} (${chosen})` : label}
      </Button>
      <Popover
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{
          className: classes.content,
          role: 'dialog',
          'aria-label': label,
        }}
      >
        {children}
      </Popover>
    </>
  );
}
