import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  AuthorityState,
  parseAuthority,
  printAuthority,
} from '../lib/authorityState';

/** What the reader looks at, kept in the address. */
export function useAuthorityState() {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseAuthority(params), [params]);
  const change = useCallback(
    (part: Partial<AuthorityState>) =>
      setParams(current =>
        printAuthority({ ...parseAuthority(current), ...part }),
      ),
    [setParams],
  );
  return [state, change] as const;
}
