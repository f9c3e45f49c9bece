import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { namingFields, useEntities } from '../../hooks/useEntities';
import { useRequiredRoles } from '../../hooks/useRequiredRoles';
import { useToday } from '../../hooks/useToday';
import { refOf } from '../../lib/refOf';
import { rolePeople, roleRows } from '../../lib/roleRows';
import { Loaded } from '../Loaded';
import { Owner } from './Owner';
import { RoleGroups } from './RoleGroups';
import { RolesSummary } from './RolesSummary';

/** Loads everybody a platform names in one request and arranges the roles. */
export function PlatformRoles(props: { platform: MarketingPlatform }) {
  const { platform } = props;
  const today = useToday();
  const required = useRequiredRoles(platform);
  const ownerRef = refOf(platform.spec.owner, 'Group', platform);
  const request = useEntities(
    [...(ownerRef ? [ownerRef] : []), ...rolePeople(platform)],
    namingFields,
  );
  return (
    <Loaded request={request} rows={6}>
      {people => {
        const rows = roleRows(platform, { required, people, today });
        return (
          <>
            {ownerRef && (
              <Owner entityRef={ownerRef} entity={people.get(ownerRef)} />
            )}
            <RolesSummary rows={rows} tier={platform.spec.tier} />
            <RoleGroups rows={rows} />
          </>
        );
      }}
    </Loaded>
  );
}
