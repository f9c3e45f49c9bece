import { makeStyles } from '@material-ui/core/styles';
import clsx from 'clsx';
import { MartechTranslation, word, WordList } from '../../translation';
import { useToneStyles } from './useToneStyles';
import { wordLooks } from './wordLook';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      minWidth: 0,
      maxWidth: '100%',
    },
    icon: { fontSize: '1.15em', flexShrink: 0 },
    text: {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechWord' },
);

/**
 * A fixed value as people read it: an icon in the colour of what it asks of
 * the reader, and always the word beside it.
 *
 * The translation function is passed in, because lists show hundreds of these.
 */
export function Word(props: {
  t: MartechTranslation;
  list: WordList;
  value: string;
}) {
  const classes = useStyles();
  const tones = useToneStyles();
  const look = wordLooks[props.list]?.[props.value];
  return (
    <span
      className={clsx(classes.root, look?.tone === 'quiet' && classes.quiet)}
    >
      {look && (
        <look.Icon
          className={clsx(classes.icon, tones[look.tone])}
          fontSize="inherit"
          aria-hidden
        />
      )}
      <span className={classes.text}>
        {word(props.t, props.list, props.value)}
      </span>
    </span>
  );
}
