/** What somebody has put into one field of a form so far. */
export type DraftValue = string | boolean | readonly string[];

/** A record that somebody is putting together, as the form holds it. */
export interface RecordDraft {
  /** What it is about; empty: nothing chosen yet, or the whole estate. */
  entityRef: string;
  title: string;
  description: string;
  /** By id of the field. */
  values: Readonly<Record<string, DraftValue>>;
}

/** What a form starts with; everything else is empty. */
export interface RecordPresets {
  title?: string;
  description?: string;
  /**
   * By id of the field, as the form holds it: texts, days as `YYYY-MM-DD`, lists
   * of ids. Checks of an exception are `<scorecard>#<check>`.
   */
  values?: Readonly<Record<string, DraftValue>>;
}

/** The text of a field; undefined where nothing stands. */
export function textOf(draft: RecordDraft, id: string): string | undefined {
  const value = draft.values[id];
  return typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : undefined;
}

export const listOf = (draft: RecordDraft, id: string): readonly string[] => {
  const value = draft.values[id];
  return typeof value === 'string' || typeof value === 'boolean' || !value
    ? []
    : value;
};

export const isTicked = (draft: RecordDraft, id: string): boolean =>
  draft.values[id] === true;
