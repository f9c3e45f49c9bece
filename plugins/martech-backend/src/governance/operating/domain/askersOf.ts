import { StoredRecord } from '../../records/domain';

const renewalAskedBy = ({ fields }: Pick<StoredRecord, 'fields'>) => {
  const { renewal } = fields;
  if (typeof renewal !== 'object' || renewal === null) return undefined;
  const by: unknown = Reflect.get(renewal, 'by');
  return typeof by === 'string' ? by : undefined;
};

/** Whoever asked for what a record asks for; they never decide on it. */
export function askersOf(
  record: Pick<StoredRecord, 'fields' | 'requestedBy'>,
): string[] {
  const renewing = renewalAskedBy(record);
  return [record.requestedBy, ...(renewing === undefined ? [] : [renewing])];
}
