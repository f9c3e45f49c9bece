import { useApi } from '@backstage/frontend-plugin-api';
import { EntitiesExportQuery } from '@martech-portal/backstage-plugin-martech-common';
import { useMutation } from '@tanstack/react-query';
import { martechApiRef } from '../api';
import { saveFile } from '../lib/saveFile';

/** Fetches a list as CSV, as it is filtered and sorted, and saves it. */
export function useListExport(query: EntitiesExportQuery, fileName: string) {
  const api = useApi(martechApiRef);
  return useMutation({
    mutationFn: async () => saveFile(await api.exportEntities(query), fileName),
  });
}
