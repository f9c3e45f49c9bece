export {
  StartRecord,
  type StartRecordProps,
} from '../../start/components/StartRecord';
export { StartRecordButton } from '../../start/components/StartRecordButton';
export type { RecordPresets } from '../../start/lib/recordDraft';
