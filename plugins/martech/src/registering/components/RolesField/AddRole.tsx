import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { RoleId } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** Adds a role that the tier does not ask for. */
export function AddRole(props: {
  id: string;
  roles: readonly RoleId[];
  disabled: boolean;
  onAdd: (role: RoleId) => void;
}) {
  const { disabled, id, onAdd, roles } = props;
  const t = useMartechTranslation();
  return (
    <TextField
      id={`${id}_add`}
      select
      size="small"
      variant="outlined"
      label={t('registering.roles.add')}
      value=""
      disabled={disabled}
      style={{ maxWidth: 360 }}
      onChange={({ target }) => {
        const role = roles.find(other => other === target.value);
        if (role) onAdd(role);
      }}
    >
      {roles.map(role => (
        <MenuItem key={role} value={role}>
          {t(`entity.role.name.${role}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
