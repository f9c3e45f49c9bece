import { ViewButtons } from '../../../governance/components/ViewSwitch';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ChangeFilters } from '../../hooks/useRenewalFilters';
import { reaches, reachOf, withReach } from '../../lib/reachOf';
import { RenewalFilters } from '../../lib/renewalFilters';

/** Everything, only what can still be cancelled, or only what cannot. */
export function ReachChoice(props: {
  filters: RenewalFilters;
  change: ChangeFilters;
}) {
  const { change, filters } = props;
  const t = useMartechTranslation();
  return (
    <ViewButtons
      label={t('renewals.filters.reach')}
      views={reaches.map(id => ({
        id,
        name: t(`renewals.filters.reachOf.${id}`),
      }))}
      value={reachOf(filters)}
      onChange={reach => change.all(withReach(filters, reach))}
    />
  );
}
