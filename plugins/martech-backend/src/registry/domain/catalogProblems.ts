import { EntityProblem } from '@martech-portal/backstage-plugin-martech-common';

const MOST = 500;
const short = (text: string) =>
  text.length > MOST ? `${text.slice(0, MOST)}…` : text;

/** `"metadata.name" is not valid; expected …`, as the catalog's own rules say it. */
const policy = /"([A-Za-z][^"]{0,200})" is not valid; ([^]*)/;

/** Where its rules say how to learn more, which is about YAML. */
const advice = /\. To learn more about catalog file format[^]*/;

/** Its rules name these without what they are part of. */
const ofMetadata = /^(?:labels|annotations|tags|links)\b/;

/** A line of what our processor says, `- spec.type: …`. */
const line = /^- ([A-Za-z][^\s:]{0,200}): (.*)$/;

/** What the catalog says is wrong with an entity, with the field where it names one. */
export function catalogProblems(message: string): EntityProblem[] {
  const lines = message.split('\n').flatMap(text => {
    const found = line.exec(text);
    return found ? [{ path: found[1], message: short(found[2]) }] : [];
  });
  if (lines.length > 0) return lines;
  const named = policy.exec(message);
  if (!named) return [{ path: '', message: short(message) }];
  const path = ofMetadata.test(named[1]) ? `metadata.${named[1]}` : named[1];
  const rule = named[2].replace(advice, '');
  return [{ path, message: `is not valid, ${short(rule)}` }];
}
