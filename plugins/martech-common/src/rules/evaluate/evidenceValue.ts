import { EvidenceValue } from '../../scorecards';
import { MAX_EVIDENCE, MAX_EVIDENCE_LIST } from '../limits';

const cut = (text: string) => text.slice(0, MAX_EVIDENCE);

/** JSON text of a value, or the beginning of it: values may be huge. */
function beginningOfJson(value: unknown, room: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room));
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value) ?? 'null';
  }
  const list = Array.isArray(value);
  let text = list ? '[' : '{';
  for (const [key, entry] of Object.entries(value)) {
    if (text.length >= room) return text;
    if (text.length > 1) text += ',';
    if (!list) text += `${JSON.stringify(key)}:`;
    text += beginningOfJson(entry, room - text.length);
  }
  return text + (list ? ']' : '}');
}

/** What a rule came to, as it is stored and shown. */
export function evidenceValue(value: unknown): EvidenceValue {
  switch (typeof value) {
    case 'string':
      return cut(value);
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'bigint':
      return Number(value);
    default:
  }
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const texts = value.filter(entry => typeof entry === 'string');
    if (texts.length === value.length) {
      return texts.slice(0, MAX_EVIDENCE_LIST).map(cut);
    }
  }
  return cut(beginningOfJson(value, MAX_EVIDENCE));
}
