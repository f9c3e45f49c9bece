import { useApi } from '@backstage/frontend-plugin-api';
import {
  RecordsExport,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { martechApiRef } from '../../api';
import { ExportChoice } from '../../components/ExportMenu';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { localDay } from '../../lib/days';

/** Files of a list of records as it is filtered and sorted. */
export function useRecordExports(
  query: RecordsExport & { type: RecordType },
): readonly ExportChoice[] {
  const api = useApi(martechApiRef);
  const t = useMartechTranslation();
  const today = localDay(new Date());
  return (['csv', 'json'] as const).map(format => ({
    name: t(`browse.exportFormat.${format}`),
    fileName: `martech-${query.type}s-${today}.${format}`,
    fetch: () => api.governance.exportRecords(query, format),
  }));
}
