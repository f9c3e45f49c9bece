import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { ScorecardFile, shippedScorecards } from '../scorecardFiles';
import { sampleFolder } from './sampleFolder';

/** Where the shipped scorecards are. */
export const scorecardFolder = resolve(sampleFolder, 'scorecards');

/** The shipped scorecards, as the catalog would read them. */
export const readScorecards = (): ScorecardFile[] =>
  shippedScorecards.map(name => ({
    name,
    scorecard: parse(
      readFileSync(resolve(scorecardFolder, `${name}.yaml`), 'utf8'),
    ),
  }));
