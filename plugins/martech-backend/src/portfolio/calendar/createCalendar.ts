import { readDurationFromConfig } from '@backstage/config';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { durationToMilliseconds } from '@backstage/types';
import { EntitySight } from '../../governance/records/access/EntitiesInSight';
import { recordResourceRef } from '../../governance/records/access/recordResource';
import { OpenRecords } from '../../governance/records/reads/open/OpenRecords';
import { RecordPages } from '../../governance/records/reads/RecordPages';
import { OpenRecordReader } from '../../governance/records/store/OpenRecordReader';
import type { PortfolioParts } from '../createPortfolio';
import { CalendarService } from './CalendarService';
import { CatalogConditions } from './CatalogConditions';
import { CatalogPeople } from './CatalogPeople';
import { PersonSight } from './PersonSight';
import { RightsReader } from './RightsReader';
import { DatabaseCalendarKeys } from './store/DatabaseCalendarKeys';

const KEY = 'martech.calendar.confirmWithin';

/** Puts together what calendars are made of. */
export function createCalendar(
  parts: Omit<PortfolioParts, 'calendar' | 'overview'>,
): CalendarService {
  const { access, config, estate, knex, permissionsRegistry } = parts;
  const open = new OpenRecords(new OpenRecordReader(knex));
  return new CalendarService({
    baseUrl: config.getOptionalString('app.baseUrl') ?? '',
    clock: parts.clock,
    confirmWithin: durationToMilliseconds(
      config.has(KEY)
        ? readDurationFromConfig(config, { key: KEY })
        : { days: 30 },
    ),
    keys: new DatabaseCalendarKeys(knex),
    people: new CatalogPeople(parts),
    rights: new RightsReader(parts),
    sight: new PersonSight({
      ...parts,
      conditions: new CatalogConditions(parts),
      entities: new EntitySight(estate),
      pages: new RecordPages({ access, knex, open }),
      toWhere: createConditionTransformer(
        permissionsRegistry.getPermissionRuleset(recordResourceRef),
      ),
    }),
  });
}
