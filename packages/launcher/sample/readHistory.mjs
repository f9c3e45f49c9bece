import { Problem } from '../lib/problem.mjs';
import { pastFacts } from './pastFacts.mjs';
import { pastRecords } from './pastRecords.mjs';
import { readYamlFolder } from './yaml.mjs';

const listOf = (files, field) =>
  files.flatMap(({ content }) => content?.[field] ?? []);

function assertOnce(entities) {
  const refs = entities.map(({ entity }) => entity);
  const twice = refs.find((ref, index) => refs.indexOf(ref) < index);
  if (twice)
    throw new Problem(
      `catalog-info/history tells of ${twice} in two places: put them together.`,
    );
}

/** The words that only people read stay in the files. */
const toTimeline = ({ entity, since, until, gone, earlier }) => ({
  entityRef: entity,
  ...(since && { since }),
  ...(until && { until }),
  ...(gone && { entity: gone }),
  earlier: earlier.map(({ until: day, was }) => ({ until: day, was })),
});

/** catalog-info/history as the body of `POST /dev/history`; see the README there. */
export function readHistory(now, files = readYamlFolder('history')) {
  const from = files.find(({ content }) => content?.from)?.content.from;
  if (!from) throw new Problem('catalog-info/history has no `from`.');
  const entities = listOf(files, 'entities');
  assertOnce(entities);
  return {
    from,
    entities: entities.map(toTimeline),
    records: pastRecords(listOf(files, 'records')),
    facts: pastFacts(
      readYamlFolder('facts'),
      { steady: listOf(files, 'steady'), series: listOf(files, 'series') },
      now,
    ),
  };
}
