import { Environment } from '@marcbachmann/cel-js';

type Calculate = (left: number, right: number) => number;

const operators: Array<[string, Calculate]> = [
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['/', (left, right) => left / right],
];

type Numeric = number | bigint;

/**
 * Lets whole numbers as they are written (`3`) be used with the numbers of the
 * snapshot, which are all doubles.
 */
export function mixNumbers(environment: Environment): Environment {
  for (const [sign, calculate] of operators) {
    const handler = (left: Numeric, right: Numeric) =>
      calculate(Number(left), Number(right));
    environment
      .registerOperator(`int ${sign} double: double`, handler)
      .registerOperator(`double ${sign} int: double`, handler);
  }
  return environment.registerOperator(
    'int == double',
    (left: Numeric, right: Numeric) => Number(left) === Number(right),
  );
}
