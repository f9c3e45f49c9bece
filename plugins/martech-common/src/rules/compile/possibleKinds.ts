import { FilterPredicate } from '@backstage/filter-predicates';
import { MartechKindName, martechKindNames } from '../../kinds/kindNames';

/** undefined: depends on more than the kind. */
type Verdict = boolean | undefined;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function all(verdicts: Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

const not = (known: Verdict): Verdict =>
  known === undefined ? undefined : !known;

const any = (verdicts: Verdict[]): Verdict => not(all(verdicts.map(not)));

const same = (written: unknown, kind: string): boolean =>
  typeof written === 'string' &&
  written.toLocaleLowerCase('en') === kind.toLocaleLowerCase('en');

function kindMatches(filter: unknown, kind: string): Verdict {
  if (!isObject(filter)) return same(filter, kind);
  if ('$in' in filter) return list(filter.$in).some(word => same(word, kind));
  if ('$exists' in filter) return filter.$exists === true;
  if ('$hasPrefix' in filter) {
    const prefix = String(filter.$hasPrefix).toLocaleLowerCase('en');
    return kind.toLocaleLowerCase('en').startsWith(prefix);
  }
  return undefined;
}

function verdict(predicate: unknown, kind: string): Verdict {
  if (!isObject(predicate)) return undefined;
  if ('$all' in predicate) {
    return all(list(predicate.$all).map(part => verdict(part, kind)));
  }
  if ('$any' in predicate) {
    return any(list(predicate.$any).map(part => verdict(part, kind)));
  }
  if ('$not' in predicate) return not(verdict(predicate.$not, kind));
  return all(
    Object.entries(predicate).map(([path, filter]) =>
      path === 'kind' ? kindMatches(filter, kind) : undefined,
    ),
  );
}

/** Our kinds of which an entity may match a predicate. */
export const possibleKinds = (predicate: FilterPredicate): MartechKindName[] =>
  martechKindNames.filter(kind => verdict(predicate, kind) !== false);
