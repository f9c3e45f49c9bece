import { Chips } from '../Chips';
import { Field } from '../Field';

/** A field of several short values; nothing when there are none. */
export function ChipsField(props: { label: string; values?: string[] }) {
  const { label, values = [] } = props;
  if (values.length === 0) return null;
  return (
    <Field label={label}>
      <Chips values={values} />
    </Field>
  );
}
