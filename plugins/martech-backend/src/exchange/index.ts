export { type CsvColumn } from './csvStream';
export { type LongMember } from './jsonText';
export { type Pages } from './Pages';
export { sendCsv } from './sendCsv';
export { sendJson } from './sendJson';
