export { type CsvColumn } from './csvStream';
export { sendCsv } from './sendCsv';
export { sendJson } from './sendJson';
