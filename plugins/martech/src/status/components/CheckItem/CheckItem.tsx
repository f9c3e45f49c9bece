import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useState } from 'react';
import { CheckDetails } from './CheckDetails';
import { CheckHead } from './CheckHead';

const useStyles = makeStyles(
  theme => ({
    root: { borderTop: `1px solid ${theme.palette.divider}` },
    button: {
      ...theme.typography.body2,
      display: 'flex',
      width: '100%',
      gap: theme.spacing(1),
      alignItems: 'flex-start',
      textAlign: 'left',
      padding: theme.spacing(1, 0.5),
      '&:hover, &:focus-visible': {
        backgroundColor: theme.palette.action.hover,
      },
    },
    arrow: { color: theme.palette.text.secondary, fontSize: 20 },
    open: { transform: 'rotate(180deg)' },
    details: {
      ...theme.typography.body2,
      padding: theme.spacing(0.5, 0.5, 2, 4.25),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'MartechCheckItem' },
);

/** A check that opens to everything that explains it. */
export function CheckItem(props: {
  check: CheckResult;
  /** Where the page can be opened at. */
  id: string;
  /** Reference of its scorecard. */
  scorecard: string;
  day: string;
  calm: boolean;
  past: boolean;
  /** It is what the reader came for, so it starts open. */
  startsOpen: boolean;
}) {
  const { id, startsOpen, ...rest } = props;
  const { calm, check } = rest;
  const classes = useStyles();
  const [toggled, setToggled] = useState(false);
  const open = toggled !== startsOpen;
  return (
    <li id={id} className={classes.root}>
      <ButtonBase
        className={classes.button}
        aria-expanded={open}
        aria-controls={`${id}-details`}
        onClick={() => setToggled(!toggled)}
      >
        <ExpandMoreIcon
          className={clsx(classes.arrow, open && classes.open)}
          aria-hidden
        />
        <CheckHead check={check} calm={calm} />
      </ButtonBase>
      <div id={`${id}-details`} className={classes.details} hidden={!open}>
        {open && <CheckDetails {...rest} />}
      </div>
    </li>
  );
}
