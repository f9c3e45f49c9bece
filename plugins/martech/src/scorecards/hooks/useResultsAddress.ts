import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { scorecardsTab } from '../../entity/scorecardsTab';

/** Where the results of an entity are explained: the tab on its page. */
export function useResultsAddress(): (entityRef: string) => string {
  const entityPage = useRouteRef(entityRouteRef);
  return useCallback(
    entityRef =>
      `${entityPage(entityRouteParams(entityRef))}${scorecardsTab.path}`,
    [entityPage],
  );
}
