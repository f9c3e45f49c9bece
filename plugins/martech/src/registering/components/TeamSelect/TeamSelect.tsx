import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useCallback, useState } from 'react';
import { useDebouncedText } from '../../../hooks/useDebouncedText';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { errorReason } from '../../../lib/errorReason';
import { useOwnTeams } from '../../hooks/useOwnTeams';
import { teams, usePeople } from '../../hooks/usePeople';
import { ownerOptions } from '../../lib/ownerOptions';

const none: string[] = [];

/** A team to choose, the reader's own first. */
export function TeamSelect(props: {
  id: string;
  label: string;
  value: string | undefined;
  disabled?: boolean;
  required?: boolean;
  /** The choice is refused, for a reason that is said elsewhere or here. */
  problem?: string | true;
  onChange: (team: string | undefined) => void;
}) {
  const { disabled, id, label, onChange, problem, required, value } = props;
  const t = useMartechTranslation();
  const [text, setText] = useState('');
  const onSettled = useCallback((next: string) => setText(next.trim()), []);
  const { type: search } = useDebouncedText(text, onSettled);
  const { data: own = none } = useOwnTeams();
  const { data = [], error, isFetching } = usePeople(text, teams);
  const titleOf = useRefTitles([...own, ...(value ? [value] : [])]);
  return (
    <Autocomplete
      id={id}
      fullWidth
      autoHighlight
      disabled={disabled}
      options={ownerOptions(own, data, text, titleOf)}
      value={value ? { ref: value, title: titleOf(value), own: false } : null}
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
          label={label}
          margin="dense"
          variant="outlined"
          required={required}
          error={problem !== undefined}
          helperText={
            typeof problem === 'string'
              ? problem
              : error &&
                t('registering.person.failed', { reason: errorReason(error) })
          }
        />
      )}
    />
  );
}
