import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDecideStyles } from './useDecideStyles';

const valueOf = (isProposal: boolean | undefined) => {
  if (isProposal === undefined) return null;
  return isProposal ? 'proposed' : 'accepted';
};

/** Whether it is decided or only proposed; nothing is chosen at first. */
export function FirmChoice(props: {
  isProposal: boolean | undefined;
  /** It was sent without an answer. */
  isMissing: boolean;
  onChange: (isProposal: boolean) => void;
}) {
  const { isMissing, isProposal } = props;
  const t = useMartechTranslation();
  const classes = useDecideStyles();
  return (
    <FormControl component="fieldset" required error={isMissing}>
      <FormLabel component="legend" className={classes.legend}>
        {t('renewals.decide.firm')}
      </FormLabel>
      <RadioGroup
        row
        name="firm"
        value={valueOf(isProposal)}
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
      {isMissing && (
        <FormHelperText>{t('renewals.decide.firmMissing')}</FormHelperText>
      )}
      {isProposal && (
        <span className={classes.help}>
          {t('renewals.decide.proposedHelp')}
        </span>
      )}
    </FormControl>
  );
}
