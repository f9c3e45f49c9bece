import { ResultGroupBy } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useValueLabels } from '../../hooks/useValueLabels';
import { ListFilter } from '../../lists';
import { groupNames } from '../lib/groupNames';

/** What people read for a group; nothing in it stands for "not set". */
export function useGroupTitle(
  groupBy: ResultGroupBy | undefined,
  filters: readonly ListFilter[],
  values: readonly string[],
): (value: string | null) => string {
  const t = useMartechTranslation();
  const label = useValueLabels(
    groupBy ? groupNames(groupBy, filters) : { from: 'text' },
    values,
  );
  return value => (value ? label(value) : t('scorecard.map.noGroup'));
}
