import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useCallback, useState } from 'react';
import { useDebouncedText } from '../../../hooks/useDebouncedText';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { errorReason } from '../../../lib/errorReason';
import { FieldProps } from '../../fields/fieldProps';
import { OwnerOptions } from '../../fields/ownerPicker';
import { useOwnTeams } from '../../hooks/useOwnTeams';
import { teams, usePeople } from '../../hooks/usePeople';
import { ownerOptions } from '../../lib/ownerOptions';
import { FieldFrame } from '../FieldFrame';
import { usePreselected } from './usePreselected';

const none: string[] = [];

/** The team that answers for it: the reader's own first, and chosen already. */
export function OwnerPicker(props: FieldProps<string, OwnerOptions>) {
  const { formData, idSchema, onChange, schema, uiSchema } = props;
  const t = useMartechTranslation();
  const [text, setText] = useState('');
  const onSettled = useCallback((next: string) => setText(next.trim()), []);
  const { type: search } = useDebouncedText(text, onSettled);
  const { data: own = none } = useOwnTeams();
  const { data = [], error, isFetching } = usePeople(text, teams);
  const titleOf = useRefTitles([...own, ...(formData ? [formData] : [])]);
  const disabled = props.disabled || props.readonly;
  const wanted = uiSchema['ui:options']?.preselect ?? true;
  usePreselected(wanted && !disabled ? own[0] : undefined, formData, onChange);
  return (
    <FieldFrame field={props}>
      <Autocomplete
        id={idSchema.$id}
        fullWidth
        autoHighlight
        disabled={disabled}
        options={ownerOptions(own, data, text, titleOf)}
        value={
          formData
            ? { ref: formData, title: titleOf(formData), own: false }
            : null
        }
        loading={isFetching}
        filterOptions={options => options}
        groupBy={option =>
          t(option.own ? 'registering.owner.own' : 'registering.owner.others')
        }
        getOptionLabel={({ title }) => title}
        getOptionSelected={(option, { ref }) => option.ref === ref}
        noOptionsText={t('registering.owner.none')}
        loadingText={t('registering.person.loading')}
        onInputChange={(_, next, why) => why !== 'reset' && search(next)}
        onChange={(_, team) => onChange(team?.ref)}
        renderInput={params => (
          <TextField
            {...params}
            label={uiSchema['ui:title'] ?? schema.title ?? props.name}
            margin="dense"
            variant="outlined"
            required={props.required}
            error={props.rawErrors.length > 0}
            helperText={
              error &&
              t('registering.person.failed', { reason: errorReason(error) })
            }
          />
        )}
      />
    </FieldFrame>
  );
}
