import { Entity } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { refOf } from '../../../entity/lib/refOf';

const supporting: readonly string[] = ['support-lead', 'service-owner'];

function named(type: RecordType, entity: Entity): Array<string | undefined> {
  if (!isMarketingPlatform(entity)) return [];
  const { intake, release, roles } = entity.spec;
  switch (type) {
    case 'request':
      return [refOf(intake?.owner, 'group', entity)];
    case 'release':
      return [refOf(release?.owner, 'group', entity)];
    default:
      return (roles ?? [])
        .filter(({ role }) => supporting.includes(role))
        .map(role =>
          'assignee' in role ? refOf(role.assignee, 'user', entity) : undefined,
        );
  }
}

const ownerOf = ({ spec }: Entity) =>
  typeof spec?.owner === 'string' ? spec.owner : undefined;

/** Who gets an incident, a request or a release: those named for it, else the owner. */
export function recipients(type: RecordType, entity: Entity): string[] {
  const found = named(type, entity).filter(ref => ref !== undefined);
  const owner = refOf(ownerOf(entity), 'group', entity);
  return [...new Set(found.length > 0 || !owner ? found : [owner])];
}

/** In which time a platform promises to answer requests, as an ISO duration. */
export const promisedTime = (entity: Entity): string | undefined =>
  isMarketingPlatform(entity) ? entity.spec.intake?.responseTime : undefined;
