import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { NamedSource } from '../../hooks/useReading';
import { FileDrop } from './FileDrop';
import { useLookStyles } from './useLookStyles';

/** Where addresses are pasted and files are dropped. */
export function SourceInput(props: { onGiven: (given: NamedSource) => void }) {
  const { onGiven } = props;
  const t = useMartechTranslation();
  const classes = useLookStyles();
  const [text, setText] = useState('');
  return (
    <div className={classes.ways}>
      <div className={classes.rows}>
        <TextField
          id="discovery-addresses"
          fullWidth
          multiline
          minRows={4}
          maxRows={10}
          variant="outlined"
          label={t('discovery.look.paste')}
          helperText={t('discovery.look.pasteHelp')}
          value={text}
          inputProps={{ spellCheck: false }}
          onChange={({ target }) => setText(target.value)}
        />
        <Button
          variant="contained"
          color="primary"
          disabled={!text.trim()}
          onClick={() =>
            onGiven({ name: t('discovery.look.pasted'), source: { text } })
          }
        >
          {t('discovery.look.read')}
        </Button>
      </div>
      <FileDrop
        onFile={file => onGiven({ name: file.name, source: { file } })}
      />
    </div>
  );
}
