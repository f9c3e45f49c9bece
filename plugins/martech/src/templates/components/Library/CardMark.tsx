import { makeStyles } from '@material-ui/core/styles';
import { StatusMark } from '../../../entity/components/StatusMark';
import { Tone } from '../../../components/Word';

const useStyles = makeStyles(
  {
    words: {
      display: '-webkit-box',
      overflow: 'hidden',
      '-webkit-line-clamp': 2,
      '-webkit-box-orient': 'vertical',
    },
  },
  { name: 'MartechCardMark' },
);

/** A state in two lines at most; all of it is in the hint. */
export function CardMark(props: { tone: Tone; children: string }) {
  const { children, tone } = props;
  const classes = useStyles();
  return (
    <StatusMark tone={tone}>
      <span className={classes.words} title={children}>
        {children}
      </span>
    </StatusMark>
  );
}
