import { searchedRecord } from './searchedRecord';

const document = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  number: 'EXC-1',
  recordType: 'exception',
  title: 'EXC-1 Local templates',
  text: 'Why',
  location: '/martech-governance/exceptions/01ARZ3NDEKTSV4RRFFQ69G5FAV',
  state: 'active',
};

it.each([
  ['a record', 'martech-record', document, document],
  ['another type of document', 'techdocs', document, undefined],
  [
    'a type of record of a later version',
    'martech-record',
    { ...document, recordType: 'wish' },
    undefined,
  ],
  ['nothing', 'martech-record', undefined, undefined],
])('reads %s', (_, type, given, expected) => {
  expect(searchedRecord({ type, document: given })).toEqual(expected);
});
