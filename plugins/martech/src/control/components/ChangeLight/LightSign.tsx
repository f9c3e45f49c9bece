import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/CheckCircle';
import GavelIcon from '@material-ui/icons/Gavel';
import { ChangeAssessment } from '@martech-portal/backstage-plugin-martech-common';
import { useToneStyles } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const looks = {
  green: { Icon: CheckIcon, tone: 'good' },
  amber: { Icon: GavelIcon, tone: 'warn' },
  red: { Icon: BlockIcon, tone: 'bad' },
} as const;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      fontSize: theme.typography.pxToRem(18),
      fontWeight: 700,
      color: theme.palette.text.primary,
    },
    icon: { fontSize: theme.typography.pxToRem(28) },
  }),
  { name: 'MartechLightSign' },
);

/** The light: its own sign for each answer, and the answer in words. */
export function LightSign(props: { light: ChangeAssessment['light'] }) {
  const { light } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const tones = useToneStyles();
  const { Icon, tone } = looks[light];
  return (
    <div className={classes.root}>
      <Icon className={`${classes.icon} ${tones[tone]}`} aria-hidden />
      {t(`control.light.answer.${light}`)}
    </div>
  );
}
