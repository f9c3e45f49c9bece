import { RecordView } from '../domain/RecordView';

/** Reads records as they are when somebody is told of them. */
export interface RecordViews {
  /**
   * @param version - the one whose comment is wanted
   * @returns undefined when there is no such record
   */
  read(id: string, version?: number): Promise<RecordView | undefined>;
}
