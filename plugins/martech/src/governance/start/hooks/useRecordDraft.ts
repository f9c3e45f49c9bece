import { useState } from 'react';
import { DraftValue, RecordDraft } from '../lib/recordDraft';

/** Changes a form: texts of its own, or one field of its type. */
export interface ChangeDraft {
  part(change: Partial<Omit<RecordDraft, 'values'>>): void;
  value(id: string, value: DraftValue): void;
}

/** A form as somebody fills it in. */
export function useRecordDraft(
  first: () => RecordDraft,
): [RecordDraft, ChangeDraft] {
  const [draft, setDraft] = useState(first);
  return [
    draft,
    {
      part: change => setDraft(current => ({ ...current, ...change })),
      value: (id, value) =>
        setDraft(current => ({
          ...current,
          values: { ...current.values, [id]: value },
        })),
    },
  ];
}
