import {
  RecordRow,
  WaitsFor,
} from '@martech-portal/backstage-plugin-martech-common';
import { OwnRefs } from '../../hooks/useOwnRefs';

/** Whether it is the reader, or a group of theirs, that a record waits for. */
export const waitsForReader = (
  { duty, who }: Pick<WaitsFor, 'duty' | 'who'>,
  { requestedBy }: Pick<RecordRow, 'requestedBy'>,
  own: OwnRefs | undefined,
): boolean => {
  if (!own || !who.some(ref => own.all.includes(ref))) return false;
  // Who asks never decides, not through a group either.
  return duty !== 'decide' || requestedBy !== own.self;
};
