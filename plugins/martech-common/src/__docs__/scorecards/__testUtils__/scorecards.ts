import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { MarketingScorecard } from '../../../kinds';
import { ScorecardFile, shippedScorecards } from '../scorecardFiles';
import { sampleFolder } from './sampleFolder';

/** Where the shipped scorecards are. */
export const scorecardFolder = resolve(sampleFolder, 'scorecards');

/** The shipped scorecards, as the catalog would read them. */
export const readScorecards = (): ScorecardFile[] =>
  shippedScorecards.map(name => {
    const file = resolve(scorecardFolder, `${name}.yaml`);
    const scorecard: MarketingScorecard = parse(readFileSync(file, 'utf8'));
    return { name, scorecard, appliesTo: stringify(scorecard.spec.appliesTo) };
  });
