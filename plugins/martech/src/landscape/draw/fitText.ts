type Measure = (text: string) => number;

/** As much of a text as there is room for, with an ellipsis where it is cut. */
export function fitText(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  let low = 0;
  let high = text.length - 1;
  while (low < high) {
    const half = Math.ceil((low + high) / 2);
    if (measure(`${text.slice(0, half)}…`) <= room) low = half;
    else high = half - 1;
  }
  return low > 0 ? `${text.slice(0, low).trimEnd()}…` : '';
}

/** A text in lines that fit, broken between words; the last is cut. */
export function wrapText(
  text: string,
  { lines: most, room }: { lines: number; room: number },
  measure: Measure,
): string[] {
  const lines: string[] = [];
  const words = text.split(' ');
  let line = '';
  for (let at = 0; at < words.length; at += 1) {
    const longer = line ? `${line} ${words[at]}` : words[at];
    if (!line || measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      line = [line, ...words.slice(at)].join(' ');
      break;
    }
    lines.push(line);
    line = words[at];
  }
  return [...lines, line].map(part => fitText(part, room, measure));
}
