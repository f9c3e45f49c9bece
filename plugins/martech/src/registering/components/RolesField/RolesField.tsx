import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FieldProps } from '../../fields/fieldProps';
import { useTierRoles } from '../../hooks/useTierRoles';
import { formValues } from '../../lib/formValues';
import {
  addableRoles,
  parseRoles,
  RoleEntry,
  roleLines,
  withLine,
  withoutLine,
} from '../../lib/roleEntries';
import { FieldFrame } from '../FieldFrame';
import { AddRole } from './AddRole';
import { RoleItem } from './RoleItem';
import { RolesNeeded } from './RolesNeeded';
import { useRoleStyles } from './useRoleStyles';

/** Who holds which role; those that the tier of the form asks for come first. */
export function RolesField(props: FieldProps<RoleEntry[], {}>) {
  const { formContext, formData, idSchema, onChange } = props;
  const t = useMartechTranslation();
  const classes = useRoleStyles();
  const disabled = props.disabled || props.readonly;
  const { tier, required } = useTierRoles(formValues(formContext));
  const entries = parseRoles(formData);
  const lines = roleLines(entries, required);
  const titleId = `${idSchema.$id}_title`;
  return (
    <FieldFrame field={props}>
      <section className={classes.root} aria-labelledby={titleId}>
        <h3 id={titleId} className={classes.title}>
          {props.schema.title ?? t('registering.roles.title')}
        </h3>
        <RolesNeeded tier={tier} required={required} />
        {lines.length > 0 && (
          <ul className={classes.list}>
            {lines.map(line => (
              <RoleItem
                key={`${line.entry.role} ${line.required ? '' : line.index}`}
                id={`${idSchema.$id}_${line.entry.role}_${line.index ?? ''}`}
                line={line}
                disabled={disabled}
                onChange={change => onChange(withLine(entries, line, change))}
                onRemove={() => onChange(withoutLine(entries, line))}
              />
            ))}
          </ul>
        )}
        <AddRole
          id={idSchema.$id}
          roles={addableRoles(lines)}
          disabled={disabled}
          onAdd={role => onChange([...entries, { role }])}
        />
      </section>
    </FieldFrame>
  );
}
