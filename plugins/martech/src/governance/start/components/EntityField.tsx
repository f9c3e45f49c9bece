import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  EntityRow,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { useCallback, useState } from 'react';
import { useDebouncedText } from '../../../hooks/useDebouncedText';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { humanName } from '../../../lib/humanName';
import { useEntityChoices } from '../hooks/useEntityChoices';

/** `MarketingPlatform` is a platform to its readers. */
const group = ({ kind }: EntityRow) => humanName(kind.replace('Marketing', ''));

/** What a record is about, found by a few letters of its name. */
export function EntityField(props: {
  type: RecordType;
  /** What the field is for, when it is not about a record. */
  label?: string;
  optional: boolean;
  problem?: string;
  onChoose: (entityRef: string) => void;
}) {
  const { type, label, optional, problem, onChoose } = props;
  const t = useMartechTranslation();
  const [text, setText] = useState('');
  const onSettled = useCallback((next: string) => setText(next.trim()), []);
  const { type: search } = useDebouncedText(text, onSettled);
  const { data, error, isFetching } = useEntityChoices(type, text);
  const [chosen, setChosen] = useState<EntityRow | null>(null);
  const help = error
    ? t('governance.start.entityFailed', { reason: errorReason(error) })
    : t(
        optional
          ? 'governance.start.entityOptional'
          : 'governance.start.entityHelp',
      );
  return (
    <Autocomplete
      id="record-entity"
      fullWidth
      options={data ?? []}
      value={chosen}
      loading={isFetching}
      filterOptions={options => options}
      groupBy={group}
      getOptionLabel={({ title }) => title}
      getOptionSelected={(option, value) =>
        option.entityRef === value.entityRef
      }
      noOptionsText={t('governance.start.entityNone')}
      loadingText={t('governance.start.loading')}
      onInputChange={(_, next, why) => why === 'input' && search(next)}
      onChange={(_, row) => {
        setChosen(row);
        onChoose(row?.entityRef ?? '');
      }}
      renderInput={params => (
        <TextField
          {...params}
          size="small"
          variant="outlined"
          label={label ?? t('governance.start.entity')}
          error={problem !== undefined || Boolean(error)}
          helperText={problem ?? help}
        />
      )}
    />
  );
}
