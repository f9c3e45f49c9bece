import { AuthService } from '@backstage/backend-plugin-api';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { EntitySight } from '../../governance/records/access/EntitiesInSight';
import {
  RecordAccess,
  RecordSight,
} from '../../governance/records/access/RecordAccess';
import { RecordFilter } from '../../governance/records/access/RecordFilter';
import { ListedRecord } from '../../governance/records/domain';
import { RecordPages } from '../../governance/records/reads/RecordPages';
import { RenewalsInSight } from '../renewals/RenewalsInSight';
import { EntityConditions } from './CatalogConditions';
import { calendarTypes } from './domain/recordEvents';
import { Conditions, RightsDecision } from './domain/Rights';
import { StoredKey } from './store/CalendarKeys';

/** More dates than anybody looks at in a calendar. */
const MOST = 500;

interface PersonSightOptions {
  access: Pick<RecordAccess, 'inSight'>;
  auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  conditions: EntityConditions;
  entities: EntitySight;
  pages: Pick<RecordPages, 'page'>;
  renewals: Pick<RenewalsInSight, 'of'>;
  /** Makes a query of conditions about records. */
  toWhere(conditions: Conditions): PermissionCriteria<RecordFilter>;
}

/**
 * What a person may see who is not here: what is there now, held against what
 * policies decided when the person was here last.
 */
export class PersonSight {
  readonly #options: PersonSightOptions;

  constructor(options: PersonSightOptions) {
    this.#options = options;
  }

  /** The next renewals, by deadline. */
  async renewals({ rights }: StoredKey): Promise<readonly Renewal[]> {
    if (rights.renewals === 'nothing') return [];
    const { auth, renewals: all } = this.#options;
    const seen = await all.of(await auth.getOwnServiceCredentials());
    const ahead = seen.renewals
      .filter(({ noticeDeadline: day }) => day && day >= seen.today)
      .slice(0, MOST);
    const refs = ahead.flatMap(({ decision, entityRef }) =>
      decision ? [entityRef, decision.entityRef] : [entityRef],
    );
    const isVisible = await this.#visible(rights.entities, refs);
    return ahead
      .filter(({ entityRef }) => isVisible(entityRef))
      .map(renewal =>
        renewal.decision && !isVisible(renewal.decision.entityRef)
          ? { ...renewal, decision: undefined }
          : renewal,
      );
  }

  /** Records with a date, those that are due first. */
  async records(key: StoredKey, now: Date): Promise<readonly ListedRecord[]> {
    const { entities: mayEntities, groups, records: mayRecords } = key.rights;
    if (mayRecords === 'nothing') return [];
    const { access, auth, entities, pages, toWhere } = this.#options;
    const everything = await entities.of(await auth.getOwnServiceCredentials());
    const sight = (isVisible: (ref: string) => boolean): RecordSight => ({
      doer: { ref: key.person, groups, person: true },
      entities: {
        isAll: false,
        row: ref => (isVisible(ref) ? everything.row(ref) : undefined),
      },
    });
    const where =
      mayRecords === 'everything' ? undefined : toWhere(mayRecords.conditions);
    const { records } = await pages.page(
      { types: calendarTypes, open: true, orderBy: 'due', where },
      { ...sight(() => true), entities: { ...everything, isAll: true } },
      { isMeant: () => true, limit: MOST, now },
    );
    const refs = records.flatMap(({ entityRef }) => entityRef ?? []);
    const isVisible = await this.#visible(mayEntities, refs);
    return access.inSight(records, sight(isVisible));
  }

  async #visible(
    decision: RightsDecision,
    entityRefs: readonly string[],
  ): Promise<(entityRef: string) => boolean> {
    if (decision === 'everything') return () => true;
    if (decision === 'nothing') return () => false;
    const fitting = await this.#options.conditions.fitting(
      decision.conditions,
      [...new Set(entityRefs)],
    );
    return entityRef => fitting.has(entityRef);
  }
}
