import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Tone } from '../../../components/Word';
import { ToneIcon } from './ToneIcon';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.75),
    color: theme.palette.text.primary,
  },
  quiet: { color: theme.palette.text.secondary },
  words: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    // Within a sentence colour alone does not make a link.
    '& a': { textDecoration: 'underline' },
  },
}));

/** A state as an icon and words; colour alone never carries it. */
export function StatusMark(props: { tone: Tone; children: ReactNode }) {
  const classes = useStyles();
  const quiet = props.tone === 'quiet' ? ` ${classes.quiet}` : '';
  return (
    <span className={`${classes.root}${quiet}`}>
      <ToneIcon tone={props.tone} />
      <span className={classes.words}>{props.children}</span>
    </span>
  );
}
