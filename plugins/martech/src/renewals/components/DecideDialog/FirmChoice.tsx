import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDecideStyles } from './useDecideStyles';

/** Whether it is decided or only proposed. */
export function FirmChoice(props: {
  isProposal: boolean;
  onChange: (isProposal: boolean) => void;
}) {
  const t = useMartechTranslation();
  const classes = useDecideStyles();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" className={classes.legend}>
        {t('renewals.decide.firm')}
      </FormLabel>
      <RadioGroup
        row
        name="firm"
        value={props.isProposal ? 'proposed' : 'accepted'}
        onChange={(_, value) => props.onChange(value === 'proposed')}
      >
        <FormControlLabel
          value="accepted"
          control={<Radio size="small" color="primary" />}
          label={t('renewals.decide.accepted')}
        />
        <FormControlLabel
          value="proposed"
          control={<Radio size="small" color="primary" />}
          label={t('renewals.decide.proposed')}
        />
      </RadioGroup>
      {props.isProposal && (
        <span className={classes.help}>
          {t('renewals.decide.proposedHelp')}
        </span>
      )}
    </FormControl>
  );
}
