import { useApi } from '@backstage/frontend-plugin-api';
import { EntitiesExportQuery } from '@martech-portal/backstage-plugin-martech-common';
import { martechApiRef } from '../api';
import { ExportChoice } from '../components/ExportMenu';
import { ListDefinition } from '../lists';
import { useMartechTranslation } from './useMartechTranslation';

/** Files of a list as it is filtered and sorted; of platforms also a bill of materials. */
export function useListExports(
  list: ListDefinition['name'],
  query: EntitiesExportQuery,
  today: string,
): readonly ExportChoice[] {
  const api = useApi(martechApiRef);
  const t = useMartechTranslation();
  const files = (['csv', 'json'] as const).map(format => ({
    name: t(`browse.exportFormat.${format}`),
    fileName: `martech-${list}-${today}.${format}`,
    fetch: () => api.exportEntities(query, format),
  }));
  if (list !== 'platforms') return files;
  return [
    ...files,
    {
      name: t('browse.exportFormat.sbom'),
      fileName: `martech-${today}.cdx.json`,
      fetch: () => api.portfolio.billOfMaterials(),
    },
  ];
}
