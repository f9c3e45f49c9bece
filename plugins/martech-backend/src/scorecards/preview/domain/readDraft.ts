import { Entity } from '@backstage/catalog-model';
import {
  EntityProblem,
  findKind,
  isMarketingScorecard,
  MarketingScorecard,
  RuleContext,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { LineCounter, parseDocument } from 'yaml';
import { asEntity } from './asEntity';

/** A scorecard, or every reason why it is none. */
export type Draft =
  | { scorecard: MarketingScorecard; problems?: undefined }
  | {
      scorecard?: undefined;
      problems: Array<EntityProblem & { line?: number; column?: number }>;
    };

const problem = (path: string, message: string): Draft => ({
  problems: [{ path, message }],
});

/** More anchors than anybody writes; a few can stand for a gigabyte. */
const MOST_ALIASES = 100;

function readYaml(yaml: string): { value: unknown } | Draft {
  try {
    return parseYaml(yaml);
  } catch (error) {
    // Too many aliases, or nested deeper than the parser can follow.
    return problem('', `cannot be read: ${error}`);
  }
}

function parseYaml(yaml: string): { value: unknown } | Draft {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    merge: false,
  });
  const [error] = document.errors;
  if (error) {
    const { col, line } = lines.linePos(error.pos[0]);
    const isSecond = error.code === 'MULTIPLE_DOCS';
    const message = isSecond
      ? 'holds several documents, leave one scorecard'
      : `is not YAML: ${error.message}`;
    return { problems: [{ path: '', message, line, column: col }] };
  }
  return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
}

function examine(entity: Entity, context: RuleContext): Draft {
  const definition = findKind(entity.kind);
  if (definition?.kind !== 'MarketingScorecard') {
    return problem('kind', 'must be MarketingScorecard');
  }
  const problems = validateMartechEntity(entity, definition, context);
  if (problems.length > 0) return { problems };
  return isMarketingScorecard(entity)
    ? { scorecard: entity }
    : problem('apiVersion', 'must be martech/v1alpha1');
}

/** Reads YAML that somebody is still writing. */
export function readDraft(yaml: string, context: RuleContext): Draft {
  const read = readYaml(yaml);
  if (!('value' in read)) return read;
  const entity = asEntity(read.value);
  return 'problems' in entity ? entity : examine(entity.entity, context);
}
