import TextField from '@material-ui/core/TextField';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { actionFields, ActionInput } from '../lib/actionForm';

const types: Partial<Record<keyof ActionInput, string>> = {
  expiresOn: 'date',
  lastDay: 'date',
  start: 'datetime-local',
  end: 'datetime-local',
};

/** What an action asks for besides a comment. */
export function ActionInputs(props: {
  action: string;
  input: ActionInput;
  missing: ReadonlySet<keyof ActionInput>;
  onChange: (change: Partial<ActionInput>) => void;
}) {
  const { action, input, missing, onChange } = props;
  const t = useMartechTranslation();
  const helps: Partial<Record<keyof ActionInput, string>> = {
    expiresOn: t('governance.action.field.expiresOnHelp'),
    start: t('governance.action.field.windowHelp'),
    workaround: t('governance.action.field.workaroundHelp'),
  };
  const shown = (actionFields[action] ?? []).filter(
    name =>
      (name !== 'control' && name !== 'lastDay') || input.workaround.trim(),
  );
  return (
    <>
      {shown.map(name => {
        const type = types[name];
        const problem = missing.has(name)
          ? t('governance.start.missing')
          : undefined;
        return (
          <TextField
            key={name}
            id={`action-${name}`}
            fullWidth
            margin="dense"
            variant="outlined"
            type={type}
            multiline={!type}
            minRows={type ? undefined : 2}
            InputLabelProps={type ? { shrink: true } : undefined}
            label={t(`governance.action.field.${name}`)}
            value={input[name]}
            error={problem !== undefined}
            helperText={problem ?? helps[name]}
            onChange={({ target }) => onChange({ [name]: target.value })}
          />
        );
      })}
    </>
  );
}
