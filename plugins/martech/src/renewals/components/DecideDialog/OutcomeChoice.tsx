import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import {
  RenewalOutcome,
  renewalOutcomes,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Term } from '../../lib/termOf';
import { useDecideStyles } from './useDecideStyles';

/** What becomes of a contract, with what each answer means; none is chosen at first. */
export function OutcomeChoice(props: {
  value: RenewalOutcome | undefined;
  term: Term;
  /** It was sent without an answer. */
  isMissing: boolean;
  onChange: (outcome: RenewalOutcome) => void;
}) {
  const { isMissing, onChange, term, value } = props;
  const t = useMartechTranslation();
  const classes = useDecideStyles();
  return (
    <FormControl component="fieldset" required error={isMissing}>
      <FormLabel component="legend" className={classes.legend}>
        {t('renewals.decide.question')}
      </FormLabel>
      <RadioGroup
        name="outcome"
        value={value ?? null}
        onChange={(_, chosen) => {
          const outcome = renewalOutcomes.find(one => one === chosen);
          if (outcome) onChange(outcome);
        }}
      >
        {renewalOutcomes.map(outcome => (
          <FormControlLabel
            key={outcome}
            value={outcome}
            className={classes.option}
            classes={{ label: classes.optionLabel }}
            control={<Radio size="small" color="primary" />}
            label={
              <>
                {t(`renewals.decide.outcome.${outcome}`)}
                <span className={classes.help}>
                  {t(
                    term === 'renews'
                      ? `renewals.decide.late.help.${outcome}`
                      : `renewals.decide.help.${outcome}`,
                  )}
                </span>
              </>
            }
          />
        ))}
      </RadioGroup>
      {isMissing && (
        <FormHelperText>{t('renewals.decide.outcomeMissing')}</FormHelperText>
      )}
    </FormControl>
  );
}
