import { FieldShape } from './fieldShape';

const yes = ['true', 'yes', 'y', '1'];
const no = ['false', 'no', 'n', '0'];

function structured(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * What a cell says for a field. What cannot be read stays as it is, so that the
 * rules of the kind can say what is wrong with it.
 */
export function readCell(value: unknown, shape: FieldShape): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return undefined;
  switch (shape) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case 'boolean':
      if (yes.includes(text.toLowerCase())) return true;
      return no.includes(text.toLowerCase()) ? false : text;
    case 'list':
      return text
        .split(/[;|,\n]/)
        .map(item => item.trim())
        .filter(item => item !== '');
    case 'other':
      return /^[[{]/.test(text) ? structured(text) : text;
    default:
      return text;
  }
}
