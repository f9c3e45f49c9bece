import { DraftValue, RecordDraft } from '../lib/recordDraft';
import { FormField } from '../lib/formFields';

/** What every field of a form is given. */
export interface FieldProps {
  field: FormField;
  label: string;
  help: string;
  draft: RecordDraft;
  /** Why what stands there cannot be sent. */
  problem?: string;
  onChange: (value: DraftValue) => void;
}
