import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { useRecords } from '../../hooks/useRecords';
import { FieldNote } from './FieldNote';
import { FieldProps } from './fieldProps';
import { TickList } from './TickList';

/** States in which a change can still become part of a release. */
const states = 'submitted,approved,scheduled,in-progress,completed,reviewed';

function ChangesOf(props: FieldProps) {
  const t = useMartechTranslation();
  const { data, error } = useRecords({
    type: 'change',
    entityRef: props.draft.entityRef,
    state: states,
    orderBy: 'updated',
  });
  const changes = data?.pages.flatMap(({ items }) => items) ?? [];
  if (changes.length === 0) {
    return (
      <FieldNote {...props} error={error}>
        {t(data ? 'governance.start.nothingHere' : 'governance.start.loading')}
      </FieldNote>
    );
  }
  return (
    <TickList
      {...props}
      wide
      options={changes.map(({ id, number, title, state }) => ({
        id,
        name: title,
        more: `${number} · ${word(t, 'recordState', state)}`,
      }))}
    />
  );
}

/** The changes of a platform that people get together. */
export function ChangesField(props: FieldProps) {
  const t = useMartechTranslation();
  return props.draft.entityRef ? (
    <ChangesOf {...props} />
  ) : (
    <FieldNote {...props}>{t('governance.start.chooseEntity')}</FieldNote>
  );
}
