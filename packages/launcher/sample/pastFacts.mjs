import { repeated } from './repeated.mjs';
import { series } from './series.mjs';

const matches = (patterns, text) =>
  patterns === undefined ||
  patterns.some(pattern =>
    pattern.endsWith('*')
      ? text.startsWith(pattern.slice(0, -1))
      : pattern === text,
  );

/** Of several rules about one fact the last counts: exceptions follow what is general. */
const lastFor = (rules, source, { entityRef, key }) =>
  rules.findLast(
    ({ entities, facts }) =>
      matches(entities, entityRef) && matches(facts, `${source}/${key}`),
  );

/**
 * What the systems of the sample company reported before today, as bodies of `POST /facts`:
 * the documents of catalog-info/facts, and `steady` and `series` of catalog-info/history. A fact
 * that has a series was what the series says and nothing else.
 */
export function pastFacts(documents, { steady, series: named }, now) {
  const bySource = new Map();
  const add = (source, observations) =>
    bySource.set(source, [...(bySource.get(source) ?? []), ...observations]);
  const id = (source, { entityRef, key }) => `${source}/${key} ${entityRef}`;
  const told = new Set(named.map(one => id(one.source, one)));

  for (const { content } of documents)
    for (const fact of content.observations) {
      const rule = lastFor(steady, content.source, fact);
      if (rule && !told.has(id(content.source, fact)))
        add(content.source, repeated(fact, rule, now));
    }
  for (const one of named) add(one.source, series(one, now));
  return [...bySource]
    .map(([source, observations]) => ({ source, observations }))
    .filter(({ observations }) => observations.length > 0);
}
