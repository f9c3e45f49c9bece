import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { readVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';

/** The controlled lists of this instance. */
export function useVocabularies() {
  const config = useApi(configApiRef);
  return useMemo(() => readVocabularies(config), [config]);
}
