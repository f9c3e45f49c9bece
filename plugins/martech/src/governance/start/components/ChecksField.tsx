import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntityStatus } from '../../../status/hooks/useEntityStatus';
import { word } from '../../../translation';
import { coverableChecks } from '../lib/coverableChecks';
import { listOf } from '../lib/recordDraft';
import { FieldNote } from './FieldNote';
import { FieldProps } from './fieldProps';
import { TickList } from './TickList';

/** The checks of an entity that are not met, to tick those that are excepted. */
function ChecksOf(props: FieldProps) {
  const { draft, field } = props;
  const t = useMartechTranslation();
  const { data, error } = useEntityStatus(draft.entityRef);
  const checks = data ? coverableChecks(data, listOf(draft, field.id)) : [];
  if (checks.length === 0) {
    return (
      <FieldNote {...props} error={error}>
        {t(data ? 'governance.start.noChecks' : 'governance.start.loading')}
      </FieldNote>
    );
  }
  return (
    <TickList
      {...props}
      wide
      options={checks.map(({ id, check, scorecardTitle }) => ({
        id,
        name: check.title,
        more: [
          word(t, 'outcome', check.outcome),
          check.message ?? scorecardTitle,
        ].join(': '),
      }))}
    />
  );
}

/** What an exception covers. */
export function ChecksField(props: FieldProps) {
  const t = useMartechTranslation();
  return props.draft.entityRef ? (
    <ChecksOf {...props} />
  ) : (
    <FieldNote {...props}>{t('governance.start.chooseEntity')}</FieldNote>
  );
}
