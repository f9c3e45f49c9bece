import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import EventIcon from '@material-ui/icons/EventOutlined';
import {
  Renewal,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';
import { ListNotice, NoMatchNotice } from '../../../components/ListNotice';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { martechRoutes } from '../../../routes';
import { ChangeFilters } from '../../hooks/useRenewalFilters';
import { isFiltered, RenewalFilters } from '../../lib/renewalFilters';
import { RenewalList } from '../RenewalList';

/** The list, or why it is empty and what to do then. */
export function Listed(props: {
  answer: Renewals;
  renewals: readonly Renewal[];
  filters: RenewalFilters;
  change: ChangeFilters;
  mayDecide: boolean;
  stale: boolean;
  onDecide: (renewal: Renewal) => void;
  onMore?: () => void;
}) {
  const { answer, change, filters, renewals, ...list } = props;
  const t = useMartechTranslation();
  const platforms = useRouteRef(martechRoutes.platforms);
  if (renewals.length > 0) {
    return (
      <RenewalList
        {...list}
        renewals={renewals}
        total={answer.total}
        today={answer.asOf}
      />
    );
  }
  if (isFiltered(filters)) {
    return (
      <NoMatchNotice title={t('renewals.noMatch')} onClear={change.clear} />
    );
  }
  return (
    <ListNotice
      icon={<EventIcon fontSize="inherit" />}
      title={t('renewals.none')}
      text={t('renewals.noneHelp')}
      actions={
        platforms && (
          <LinkButton to={platforms()} variant="outlined">
            {t('renewals.toPlatforms')}
          </LinkButton>
        )
      }
    />
  );
}
