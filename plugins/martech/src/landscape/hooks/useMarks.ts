import { useApi } from '@backstage/frontend-plugin-api';
import { MAX_MARKS } from '@martech-portal/backstage-plugin-martech-common';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { martechApiRef } from '../../api';
import { Marks } from '../draw/drawPlatform';

const inParts = (names: readonly string[]) =>
  Array.from({ length: Math.ceil(names.length / MAX_MARKS) }, (_, at) =>
    names.slice(at * MAX_MARKS, (at + 1) * MAX_MARKS),
  );

/** Marks of vendors; a map without them is still a map, so nothing waits. */
export function useMarks(names: readonly string[]): Marks {
  const api = useApi(martechApiRef);
  const parts = useMemo(() => inParts([...new Set(names)].sort()), [names]);
  return useQueries({
    queries: parts.map(part => ({
      queryKey: ['martech', 'portfolio', 'marks', part],
      queryFn: () => api.portfolio.marks(part),
      staleTime: Infinity,
    })),
    combine: collect,
  });
}

function collect(
  answers: readonly { data?: { marks: Record<string, { path: string }> } }[],
): Marks {
  return new Map(
    answers.flatMap(({ data }) =>
      Object.entries(data?.marks ?? {}).map(
        ([name, { path }]) => [name, path] as const,
      ),
    ),
  );
}
