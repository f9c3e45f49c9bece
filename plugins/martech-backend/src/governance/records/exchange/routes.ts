import { AuditorService } from '@backstage/backend-plugin-api';
import { recordsExportSchema } from '@martech-portal/backstage-plugin-martech-common';
import { Request } from 'express';
import Router from 'express-promise-router';
import { Clock, utcDay } from '../../../clock';
import { sendCsv, sendJson } from '../../../exchange';
import { audited, Identify, parse } from '../../../http';
import { withoutNul } from '../domain/withoutNul';
import { RecordsService } from '../reads/RecordsService';
import { exportedRecords } from './exportedRecords';
import { recordCsvColumns } from './recordCsvColumns';

/** Whole lists of records as files; permissions are asked by what reads them. */
export function createRecordExportRoutes(options: {
  auditor: AuditorService;
  clock: Clock;
  identified: Identify;
  records: Pick<RecordsService, 'list'>;
}) {
  const { auditor, clock, identified, records } = options;
  const router = Router();
  const asked = ({ query }: Request) =>
    parse(recordsExportSchema, withoutNul(query));
  const nameOf = ({ type }: { type?: string }) =>
    `${type && /^[a-z]+$/.test(type) ? type : 'record'}s-${utcDay(
      clock.now(),
    )}`;

  router.get(
    '/records/export.csv',
    identified(async (caller, req, res) => {
      const query = asked(req);
      const pages = await exportedRecords(records, query, caller);
      await audited(auditor, { eventId: 'records-export', req }, async () => {
        res.attachment(`${nameOf(query)}.csv`);
        await sendCsv(recordCsvColumns, pages, res);
      });
    }),
  );

  router.get(
    '/records/export.json',
    identified(async (caller, req, res) => {
      const query = asked(req);
      const items = await exportedRecords(records, query, caller);
      await audited(auditor, { eventId: 'records-export', req }, async () => {
        const exportedAt = clock.now().toISOString();
        res.attachment(`${nameOf(query)}.json`);
        await sendJson({ exportedAt }, [{ name: 'items', items }], res);
      });
    }),
  );

  return router;
}
