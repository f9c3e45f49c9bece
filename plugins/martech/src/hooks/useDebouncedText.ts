import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * A text that is shown at once and handed on when typing pauses. While nothing
 * is typed it follows `text`, so that the back button shows in the field.
 */
export function useDebouncedText(
  text: string,
  onSettled: (text: string) => void,
  delay = 250,
) {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const cancel = () => clearTimeout(timer.current);
  useEffect(() => cancel, []);

  const settle = useCallback(
    (value: string) => {
      cancel();
      setDraft(undefined);
      onSettled(value);
    },
    [onSettled],
  );
  const type = useCallback(
    (value: string) => {
      cancel();
      setDraft(value);
      timer.current = setTimeout(() => settle(value), delay);
    },
    [settle, delay],
  );
  return { shown: draft ?? text, type, settle };
}
