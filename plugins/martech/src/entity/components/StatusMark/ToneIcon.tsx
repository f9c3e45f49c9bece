import { makeStyles } from '@material-ui/core/styles';
import CheckCircleOutline from '@material-ui/icons/CheckCircleOutline';
import ErrorOutline from '@material-ui/icons/ErrorOutline';
import InfoOutlined from '@material-ui/icons/InfoOutlined';
import RadioButtonUnchecked from '@material-ui/icons/RadioButtonUnchecked';
import ReportProblemOutlined from '@material-ui/icons/ReportProblemOutlined';
import { Tone, useToneStyles } from '../../../components/Word';

const icons = {
  good: CheckCircleOutline,
  warn: ReportProblemOutlined,
  bad: ErrorOutline,
  info: InfoOutlined,
  plain: InfoOutlined,
  quiet: RadioButtonUnchecked,
};

const useStyles = makeStyles(
  { icon: { fontSize: '1.15em', flexShrink: 0, marginTop: '0.15em' } },
  { name: 'MartechToneIcon' },
);

/** The icon of a tone; words stand beside it. */
export function ToneIcon(props: { tone: Tone }) {
  const classes = useStyles();
  const tones = useToneStyles();
  const Icon = icons[props.tone];
  return (
    <Icon aria-hidden className={`${classes.icon} ${tones[props.tone]}`} />
  );
}
