import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime, Duration } from 'luxon';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { FactReading } from '../../../rules';
import { pushFactsSchema } from '../../../scorecards';
import { sampleFolder } from './sampleFolder';

const folder = join(sampleFolder, 'facts');
const ago = z.iso.duration();

/** As catalog-info/facts/README.md says. */
const writtenSchema = z.strictObject({
  source: z.string(),
  observations: z.array(
    z.strictObject({
      entityRef: z.string(),
      key: z.string(),
      value: z.unknown().optional(),
      valueAgo: ago.optional(),
      observedAgo: ago,
      validFor: z.string().optional(),
    }),
  ),
});

/** Bodies of `POST /facts` as they are loaded on a day. */
export function sampleFactBodies(today: string) {
  const day = DateTime.fromISO(today, { zone: 'utc' });
  const before = (duration: string) => day.minus(Duration.fromISO(duration));
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name =>
      parseAllDocuments(readFileSync(join(folder, name), 'utf8')),
    )
    .map(document => writtenSchema.parse(document.toJS()))
    .map(({ observations, source }) =>
      pushFactsSchema.parse({
        source,
        observations: observations.map(
          ({ observedAgo, valueAgo, ...observation }) => ({
            ...observation,
            ...(valueAgo && { value: before(valueAgo).toISODate() }),
            observedAt: before(observedAgo).toISO(),
          }),
        ),
      }),
    );
}

/** What is known of each entity, by its reference. */
export function sampleFacts(today: string): Map<string, FactReading[]> {
  const facts = new Map<string, FactReading[]>();
  for (const { observations, source } of sampleFactBodies(today)) {
    for (const {
      entityRef,
      key,
      observedAt,
      validFor,
      value,
    } of observations) {
      const seen = DateTime.fromISO(observedAt, { zone: 'utc' });
      const fact = {
        source,
        key,
        value,
        observedAt: seen.toJSDate(),
        freshUntil: validFor
          ? seen.plus(Duration.fromISO(validFor)).toJSDate()
          : undefined,
      };
      facts.set(entityRef, [...(facts.get(entityRef) ?? []), fact]);
    }
  }
  return facts;
}
