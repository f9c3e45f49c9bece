import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { problemsOfEntity } from '../kinds/__testUtils__/problemsOf';
import { compileExpression } from './compile/compileExpression';
import { compileScorecard } from './compile/compileScorecard';
import {
  functionNames,
  loopNames,
  methodNames,
  recordSections,
} from './language/vocabulary';
import * as limits from './limits';
import { Shape } from './shapes/shape';
import { variableShapes } from './shapes/variableShapes';
import { scorecardFrom, scorecardOf } from './__testUtils__/scorecardOf';

const guide = readFileSync(
  resolve(__dirname, '../../../../docs/write-a-scorecard.md'),
  'utf8',
);

const fenced = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(
    ([, text]) => text,
  );

const yaml = fenced('yaml').map(text => [text.slice(0, 60), text]);
const whole = yaml.filter(([, text]) => text.startsWith('apiVersion'));
const excerpts = yaml.filter(([, text]) => text.startsWith('- id:'));
const expressions = fenced('cel').flatMap(text => text.trim().split('\n'));

/** Names of the fields of a variable, but those of whole entities. */
function fieldNames(shape: Shape): string[] {
  if (shape.type === 'list') return fieldNames(shape.items);
  if (shape.type === 'map') return fieldNames(shape.values);
  if (shape.type !== 'object' || shape.name.startsWith('Marketing')) return [];
  return [...shape.fields].flatMap(([name, field]) => [
    name,
    ...fieldNames(field),
  ]);
}

const written = (limit: number) => limit.toLocaleString('en');

const { entity: _, ...variables } = variableShapes('MarketingPlatform');

describe('docs/write-a-scorecard.md', () => {
  it('has examples of every sort', () => {
    expect(whole).toHaveLength(1);
    expect(excerpts).toHaveLength(yaml.length - whole.length);
    expect(excerpts.length).toBeGreaterThan(1);
    expect(expressions.length).toBeGreaterThan(10);
  });

  it.each(whole)('shows a scorecard that is valid: %s', (_name, text) => {
    const scorecard = parse(text);
    expect(problemsOfEntity(scorecard)).toEqual([]);
    expect(compileScorecard(scorecardFrom(scorecard)).problems).toEqual([]);
  });

  it.each(excerpts)('shows checks that are valid: %s', (_name, text) => {
    const levels = parse(whole[0][1]).spec.levels;
    const scorecard = scorecardOf(parse(text), { levels });
    expect(problemsOfEntity(scorecard)).toEqual([]);
    expect(compileScorecard(scorecard).problems).toEqual([]);
  });

  it.each(expressions)('shows a rule that compiles: %s', source => {
    const { problem } = compileExpression(source, {
      kinds: ['MarketingPlatform'],
      facts: [],
      decides: true,
    });
    expect(problem).toBeUndefined();
  });

  it.each([
    ...Object.keys(variables),
    ...Object.values(variables).flatMap(fieldNames),
    ...functionNames.map(name => `${name}(`),
    ...methodNames.map(name => `.${name}(`),
    ...loopNames.map(name => `list.${name}(`),
    ...recordSections.map(section => `records.${section}`),
  ])('names %s', name => {
    expect(guide).toContain(name);
  });

  it.each([
    `${limits.MAX_CHECKS} checks`,
    `${written(limits.MAX_EXPRESSION)} characters`,
    `${written(limits.MAX_PARTS)} parts`,
    `${limits.MAX_DEPTH} levels of nesting`,
    `${written(limits.MAX_WORK)} values`,
    `${written(limits.MAX_ENTRIES)} entries`,
    `${written(limits.MAX_TEXT)} characters`,
    `up to ${limits.MAX_EVIDENCE} characters, lists up to ${limits.MAX_EVIDENCE_LIST} entries`,
  ])('gives the limit of %s', words => {
    expect(guide.replace(/\s+/g, ' ')).toContain(words);
  });
});
