import { useCallback, useState } from 'react';
import { readDraft, writeDraft } from '../lib/drafts';

/** A text that survives a reload of the page until it is as published again. */
export function useDraft(name: string, published: string) {
  const [found] = useState(() => readDraft(name));
  const [text, setText] = useState(found ?? published);
  const change = useCallback(
    (next: string) => {
      setText(next);
      writeDraft(name, next === published ? undefined : next);
    },
    [name, published],
  );
  const changed = text !== published;
  return {
    text,
    change,
    changed,
    /** It comes from an earlier visit in this browser tab. */
    restored: changed && text === found,
    startOver: () => change(published),
  };
}
