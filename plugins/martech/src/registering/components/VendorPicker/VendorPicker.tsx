import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useCallback, useState } from 'react';
import { useDebouncedText } from '../../../hooks/useDebouncedText';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { FieldProps } from '../../fields/fieldProps';
import { useKnownVendors } from '../../hooks/useKnownVendors';
import { useVendorRows } from '../../hooks/useVendorRows';
import { parseVendor, vendorOptions, VendorValue } from '../../lib/vendorValue';
import { FieldFrame } from '../FieldFrame';
import { NewVendorNote } from './NewVendorNote';
import { useChosenVendor } from './useChosenVendor';
import { VendorChoice } from './VendorChoice';

/** Who supplies it: from the catalog, of the companies the web knows, or typed. */
export function VendorPicker(props: FieldProps<VendorValue, {}>) {
  const { idSchema, onChange, schema, uiSchema } = props;
  const t = useMartechTranslation();
  const [text, setText] = useState('');
  const onSettled = useCallback((next: string) => setText(next.trim()), []);
  const { type: search } = useDebouncedText(text, onSettled);
  const rows = useVendorRows(text);
  const known = useKnownVendors(text !== '');
  const value = parseVendor(props.formData);
  const chosen = useChosenVendor(value);
  const disabled = props.disabled || props.readonly;
  return (
    <FieldFrame field={props}>
      <Autocomplete
        id={idSchema.$id}
        fullWidth
        autoHighlight
        disabled={disabled}
        options={vendorOptions(rows.data ?? [], known.data ?? [], text)}
        value={chosen}
        loading={rows.isFetching || known.isFetching}
        filterOptions={options => options}
        groupBy={({ from }) => t(`registering.vendor.from.${from}`)}
        getOptionLabel={({ title }) => title}
        getOptionSelected={(option, { title }) => option.title === title}
        noOptionsText={t('registering.vendor.none')}
        loadingText={t('registering.person.loading')}
        onInputChange={(_, next, why) => why !== 'reset' && search(next)}
        onChange={(_, option) => onChange(option?.value)}
        renderOption={option => <VendorChoice option={option} />}
        renderInput={params => (
          <TextField
            {...params}
            label={uiSchema['ui:title'] ?? schema.title ?? props.name}
            margin="dense"
            variant="outlined"
            required={props.required}
            error={props.rawErrors.length > 0}
            helperText={
              rows.error &&
              t('registering.vendor.failed', {
                reason: errorReason(rows.error),
              })
            }
          />
        )}
      />
      {typeof value === 'object' && (
        <NewVendorNote
          id={idSchema.$id}
          vendor={value}
          disabled={disabled}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  );
}
