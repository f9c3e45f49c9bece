import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Source } from '../lib/read/SourceContent';
import { readAside } from '../worker/readAside';

/** Something to read, as people call it. */
export interface NamedSource {
  name: string;
  source: Source;
}

/** Reads what somebody gives; nothing of it is sent anywhere. */
export function useReading() {
  const running = useRef<AbortController>();
  const [done, setDone] = useState(0);
  const { data, error, isPending, mutate, reset, variables } = useMutation({
    mutationFn: ({ source }: NamedSource) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setDone(0);
      return readAside(source, { onProgress: setDone, signal: mine.signal });
    },
  });
  // A page that is left stops reading.
  useEffect(() => () => running.current?.abort(), []);
  return {
    content: data,
    error,
    /** Share that is read, 0 to 1; undefined while nothing is. */
    done: isPending ? done : undefined,
    name: variables?.name ?? '',
    read: mutate,
    stop: () => {
      running.current?.abort();
      reset();
    },
  };
}
