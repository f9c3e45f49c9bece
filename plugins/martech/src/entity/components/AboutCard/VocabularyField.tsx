import {
  VocabularyEntry,
  vocabularyTitle,
} from '@martech-portal/backstage-plugin-martech-common';
import { Chips } from '../Chips';
import { Field } from '../Field';

/** Values of a controlled list by the titles people know; nothing when empty. */
export function VocabularyField(props: {
  label: string;
  list: VocabularyEntry[];
  ids?: string[];
}) {
  const { ids = [], label, list } = props;
  if (ids.length === 0) return null;
  return (
    <Field label={label}>
      <Chips values={ids.map(id => vocabularyTitle(list, id))} />
    </Field>
  );
}
