import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { windowedRecord } from '../../__testUtils__/windowedRecord';

/** Reader's time, so that the days of a test are those of the reader anywhere. */
export const moment = (text: string) => new Date(text).toISOString();

/** A change of a platform between two moments of the reader. */
export const changeOn = (
  id: string,
  platform: string,
  [start, end]: readonly [string, string],
  more: Partial<RecordRow> = {},
): RecordRow =>
  windowedRecord('change', id, {
    entityRef: `marketingplatform:default/${platform}`,
    changeClass: 'normal',
    window: { start: moment(start), end: moment(end) },
    ...more,
  });
