import { Environment } from '@marcbachmann/cel-js';
import { variableNames } from '../shapes/variableShapes';
import { RelatedVariable } from '../snapshot/RelatedVariable';
import { exists } from './exists';
import { Moment } from './Moment';
import { mixNumbers } from './numbers';
import { like } from './patterns';

/** Name of the function that `meter` puts around what loops look at. */
export const SPEND = '__spend';

/** What is known of the evaluation under way. */
export const moment = new Moment();

/**
 * Variables of the evaluation under way. A program keeps what it ran on last
 * until it runs again; of this there is nothing to keep.
 */
export const variablesNow: object = Object.defineProperties(
  {},
  Object.fromEntries(
    variableNames.map(name => [
      name,
      { enumerable: true, get: () => moment.variable(name) },
    ]),
  ),
);

type Handler = (...values: unknown[]) => unknown;

const functions: Record<string, Handler> = {
  'daysUntil(dyn): double': text => moment.daysUntil(text),
  'daysSince(dyn): double': text => 0 - moment.daysUntil(text),
  'exists(dyn): bool': exists,
  'isActive(dyn): bool': ref => moment.isActive(ref),
  'memberCount(dyn): double': ref => moment.memberCount(ref),
  'like(dyn, dyn): bool': (text, pattern) =>
    typeof text === 'string' &&
    typeof pattern === 'string' &&
    like(text, pattern),
  [`${SPEND}(dyn): dyn`]: value => moment.spend(value),
};

function make(): Environment {
  const environment = mixNumbers(
    new Environment({
      homogeneousAggregateLiterals: false,
      limits: { maxDepth: 10_000, maxAstNodes: 100_000 },
    }),
  );
  for (const [signature, handler] of Object.entries(functions)) {
    environment.registerFunction(signature, { handler, async: false });
  }
  environment.registerType('RelatedVariable', RelatedVariable);
  for (const name of variableNames) environment.registerVariable(name, 'dyn');
  return environment;
}

/**
 * The environment in which rules run. It declares no types: what a rule may
 * read was settled by the checking environment, and the snapshot is complete.
 */
export const runningEnvironment = make();
