import TextField from '@material-ui/core/TextField';
import GroupIcon from '@material-ui/icons/GroupOutlined';
import PersonIcon from '@material-ui/icons/PersonOutline';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useCallback, useState } from 'react';
import { useDebouncedText } from '../../../hooks/useDebouncedText';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { errorReason } from '../../../lib/errorReason';
import { Person, usePeople } from '../../hooks/usePeople';
import { usePersonStyles } from './usePersonStyles';

/** A person or a team of the catalog, found by a few letters of the name. */
export function PersonPicker(props: {
  id: string;
  label: string;
  /** Full reference of who is chosen. */
  chosen: string | undefined;
  disabled?: boolean;
  onChoose: (entityRef: string | undefined) => void;
}) {
  const { chosen, disabled, id, label, onChoose } = props;
  const t = useMartechTranslation();
  const classes = usePersonStyles();
  const [text, setText] = useState('');
  const onSettled = useCallback((next: string) => setText(next.trim()), []);
  const { type: search } = useDebouncedText(text, onSettled);
  const { data = [], error, isFetching } = usePeople(text);
  const titleOf = useRefTitles(chosen ? [chosen] : []);
  const value: Person | null = chosen
    ? { ref: chosen, title: titleOf(chosen), isTeam: false }
    : null;
  return (
    <Autocomplete
      id={id}
      fullWidth
      size="small"
      options={data}
      value={value}
      loading={isFetching}
      disabled={disabled}
      autoHighlight
      filterOptions={options => options}
      getOptionLabel={({ title }) => title}
      getOptionSelected={(option, { ref }) => option.ref === ref}
      noOptionsText={t('registering.person.none')}
      loadingText={t('registering.person.loading')}
      onInputChange={(_, next, why) => why !== 'reset' && search(next)}
      onChange={(_, person) => onChoose(person?.ref)}
      renderOption={({ isTeam, title }) => (
        <span className={classes.option}>
          {isTeam ? (
            <GroupIcon
              fontSize="small"
              titleAccess={t('registering.person.team')}
            />
          ) : (
            <PersonIcon fontSize="small" aria-hidden />
          )}
          {title}
        </span>
      )}
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          variant="outlined"
          error={Boolean(error)}
          helperText={
            error &&
            t('registering.person.failed', { reason: errorReason(error) })
          }
        />
      )}
    />
  );
}
