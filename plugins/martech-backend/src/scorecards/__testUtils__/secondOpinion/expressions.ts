import {
  CelError,
  celEnv,
  celFunc,
  CelMap,
  CelScalar,
  CelValue,
  isCelError,
  isCelList,
  isCelMap,
  parse,
  plan,
} from '@bufbuild/cel';
import { dayNumber, dayOf } from './days';
import { active, memberCount, Situation, whoIs } from './estateOf';
import { FILLED, Value } from './fill';

const { BOOL, DOUBLE, DYN, INT, STRING } = CelScalar;

/** Of whom and when an expression speaks while it runs. */
let current: Situation;

const matches = plan(celEnv(), parse('text.matches(pattern)'));

function existsIn(map: CelMap): boolean {
  const isFilled = map.has(FILLED);
  if (!isFilled) return map.size > 0;
  return [...map.entries()].some(
    ([key, value]) => key !== FILLED && exists(value),
  );
}

function exists(value: CelValue): boolean {
  if (typeof value === 'string') return value !== '';
  if (typeof value === 'number') return !Number.isNaN(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return true;
  if (isCelList(value)) return value.size > 0;
  return isCelMap(value) && existsIn(value);
}

/** Numbers are doubles; a literal without a point may stand beside them. */
const arithmetic = Object.entries({
  '_+_': (a: number, b: number) => a + b,
  '_-_': (a: number, b: number) => a - b,
  '_*_': (a: number, b: number) => a * b,
  '_/_': (a: number, b: number) => a / b,
}).flatMap(([name, apply]) => [
  celFunc(name, [DOUBLE, INT], DOUBLE, (a, b) => apply(a, Number(b))),
  celFunc(name, [INT, DOUBLE], DOUBLE, (a, b) => apply(Number(a), b)),
]);

/** What is no text is no day either. */
const until = (value: CelValue) =>
  typeof value === 'string'
    ? dayNumber(value) - dayNumber(dayOf(current.now))
    : NaN;

const env = celEnv({
  funcs: [
    ...arithmetic,
    celFunc('daysUntil', [DYN], DOUBLE, value => until(value)),
    celFunc('daysSince', [DYN], DOUBLE, value => -until(value)),
    celFunc('exists', [DYN], BOOL, value => exists(value)),
    celFunc('isActive', [STRING], BOOL, ref =>
      active(current, whoIs(current, ref)),
    ),
    celFunc('memberCount', [STRING], DOUBLE, ref =>
      memberCount(current, whoIs(current, ref)),
    ),
    celFunc('like', [STRING, STRING], BOOL, (text, pattern) => {
      const result = matches({ text, pattern });
      if (isCelError(result)) throw result;
      return result as boolean;
    }),
  ],
});

const plans = new Map<string, ReturnType<typeof plan>>();

export const parsed = (expression: string) => parse(expression);

/** What an expression comes to; undefined when it cannot be evaluated. */
export function valueOf(
  expression: string,
  variables: Record<string, Value>,
  situation: Situation,
): CelValue | undefined {
  current = situation;
  const known = plans.get(expression) ?? plan(env, parse(expression));
  plans.set(expression, known);
  const result: CelValue | CelError = known(variables as never);
  return isCelError(result) ? undefined : result;
}
