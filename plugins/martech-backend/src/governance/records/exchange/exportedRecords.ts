import {
  RecordRow,
  RecordsExportQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../../../http';
import { RecordsService } from '../reads/RecordsService';

const AT_ONCE = 500;

/**
 * A whole list of records, page by page as lists have them. Each is read when
 * it is asked for: what changes meanwhile is as it was when its page came.
 *
 * @throws InputError before the first page when the query is wrong
 * @throws NotAllowedError when the caller may not read any record
 */
export async function exportedRecords(
  records: Pick<RecordsService, 'list'>,
  query: RecordsExportQuery,
  caller: Caller,
): Promise<AsyncIterable<readonly RecordRow[]>> {
  const asked = { ...query, limit: AT_ONCE };
  const first = await records.list(asked, caller);
  return (async function* pages() {
    let page = first;
    yield page.items;
    while (page.nextCursor !== undefined) {
      page = await records.list({ ...asked, cursor: page.nextCursor }, caller);
      yield page.items;
    }
  })();
}
