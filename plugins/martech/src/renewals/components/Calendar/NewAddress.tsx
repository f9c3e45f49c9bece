import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** The address, to be copied now or never. */
export function NewAddress(props: { address: string }) {
  const { address } = props;
  const t = useMartechTranslation();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <TextField
        id="calendar-address"
        fullWidth
        size="small"
        variant="outlined"
        label={t('renewals.calendar.address')}
        helperText={t('renewals.calendar.howTo')}
        value={address}
        inputProps={{ readOnly: true }}
        onFocus={({ target }) => target.select()}
      />
      <Button
        variant="outlined"
        style={{ textTransform: 'none', justifySelf: 'start' }}
        onClick={async () => {
          await navigator.clipboard.writeText(address);
          setCopied(true);
        }}
      >
        {isCopied ? t('renewals.calendar.copied') : t('renewals.calendar.copy')}
      </Button>
    </>
  );
}
