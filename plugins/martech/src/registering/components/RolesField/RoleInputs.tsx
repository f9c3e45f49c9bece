import TextField from '@material-ui/core/TextField';
import { isProjectRole } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RoleEntry } from '../../lib/roleEntries';
import { PersonPicker } from '../PersonPicker';
import { useRoleStyles } from './useRoleStyles';

/** Who holds a role, who stands in, until when; or why nobody has to. */
export function RoleInputs(props: {
  id: string;
  name: string;
  entry: RoleEntry;
  disabled: boolean;
  onChange: (change: Partial<RoleEntry>) => void;
}) {
  const { disabled, entry, id, name, onChange } = props;
  const t = useMartechTranslation();
  const classes = useRoleStyles();
  const reason = entry.notNeededBecause;
  if (reason !== undefined) {
    return (
      <TextField
        id={`${id}_reason`}
        fullWidth
        size="small"
        variant="outlined"
        label={t('registering.roles.notNeededBecause', { role: name })}
        value={reason}
        disabled={disabled}
        onChange={({ target }) => onChange({ notNeededBecause: target.value })}
      />
    );
  }
  return (
    <div className={classes.inputs}>
      <PersonPicker
        id={`${id}_holder`}
        label={t('registering.roles.holder', { role: name })}
        chosen={entry.assignee}
        disabled={disabled}
        onChoose={assignee => onChange({ assignee })}
      />
      <PersonPicker
        id={`${id}_deputy`}
        label={t('registering.roles.deputy')}
        chosen={entry.deputy}
        disabled={disabled}
        onChoose={deputy => onChange({ deputy })}
      />
      {isProjectRole(entry.role) && (
        <TextField
          id={`${id}_end`}
          size="small"
          type="date"
          variant="outlined"
          label={t('registering.roles.endsOn')}
          InputLabelProps={{ shrink: true }}
          value={entry.endsOn ?? ''}
          disabled={disabled}
          onChange={({ target }) =>
            onChange({ endsOn: target.value || undefined })
          }
        />
      )}
    </div>
  );
}
