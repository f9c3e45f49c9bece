import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import {
  RenewalOutcome,
  renewalOutcomes,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDecideStyles } from './useDecideStyles';

/** What becomes of a contract, with what each answer means. */
export function OutcomeChoice(props: {
  value: RenewalOutcome;
  onChange: (outcome: RenewalOutcome) => void;
}) {
  const t = useMartechTranslation();
  const classes = useDecideStyles();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" className={classes.legend}>
        {t('renewals.decide.question')}
      </FormLabel>
      <RadioGroup
        name="outcome"
        value={props.value}
        onChange={(_, value) => {
          const outcome = renewalOutcomes.find(one => one === value);
          if (outcome) props.onChange(outcome);
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
                  {t(`renewals.decide.help.${outcome}`)}
                </span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
