import {
  CompiledExpression,
  compileExpression,
} from '../compile/compileExpression';
import { MartechKindName } from '../../kinds';
import { Snapshot } from '../types';
import { snapshotOf } from './snapshotOf';

const facts = ['usage/seats', 'usage/people'];

/** An expression, compiled as evidence of a check on platforms. */
export const compiledExpression = (
  source: string,
  kinds: MartechKindName[] = ['MarketingPlatform'],
  decides = false,
): CompiledExpression => compileExpression(source, { kinds, facts, decides });

/** What an expression comes to; what is wrong with it where it is refused. */
export function valueOf(
  source: string,
  snapshot: Snapshot = snapshotOf(),
  kinds?: MartechKindName[],
): unknown {
  const { problem, program } = compiledExpression(source, kinds);
  return problem ? `refused: ${problem.message}` : program.run(snapshot);
}
