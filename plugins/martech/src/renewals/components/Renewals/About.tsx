import { makeStyles } from '@material-ui/core/styles';
import { Renewals } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { SubscribeButton } from '../Calendar';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      color: theme.palette.text.secondary,
    },
    text: { flex: '1 1 420px', margin: 0, maxWidth: '90ch' },
  }),
  { name: 'MartechAboutRenewals' },
);

/** As of when, what is counted and what is left out. */
export function About(props: { answer: Renewals; mayDecide: boolean }) {
  const { asOf, base } = props.answer;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <p className={classes.text}>
        {t('renewals.about', { day: formats.day(asOf) })}{' '}
        {base &&
          t('renewals.aboutRates', {
            currency: base.currency,
            day: formats.day(base.ratesAsOf),
          })}{' '}
        {t('renewals.counts')} {!props.mayDecide && t('renewals.decide.mayNot')}
      </p>
      <SubscribeButton />
    </div>
  );
}
