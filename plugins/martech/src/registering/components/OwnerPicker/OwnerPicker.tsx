import { FieldProps } from '../../fields/fieldProps';
import { OwnerOptions } from '../../fields/ownerPicker';
import { useOwnTeams } from '../../hooks/useOwnTeams';
import { FieldFrame } from '../FieldFrame';
import { TeamSelect } from '../TeamSelect';
import { usePreselected } from './usePreselected';

/** The team that answers for it: the reader's own first, and chosen already. */
export function OwnerPicker(props: FieldProps<string, OwnerOptions>) {
  const { formData, idSchema, onChange, schema, uiSchema } = props;
  const { data: own = [] } = useOwnTeams();
  const disabled = props.disabled || props.readonly;
  const wanted = uiSchema['ui:options']?.preselect ?? true;
  usePreselected(wanted && !disabled ? own[0] : undefined, formData, onChange);
  return (
    <FieldFrame field={props}>
      <TeamSelect
        id={idSchema.$id}
        label={uiSchema['ui:title'] ?? schema.title ?? props.name}
        value={formData}
        disabled={disabled}
        required={props.required}
        problem={props.rawErrors.length > 0 || undefined}
        onChange={onChange}
      />
    </FieldFrame>
  );
}
