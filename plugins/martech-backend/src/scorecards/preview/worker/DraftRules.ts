import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import {
  buildSnapshot,
  CompiledScorecard,
  compileScorecard,
  evaluateScorecard,
  outcomeLetter,
  Snapshot,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { Answer, Question } from './messages';

const NOT_ASKED = '-';
const nothing: ReadonlySet<string> = new Set();

const parse = (definition: MarketingScorecard, ids?: string[]) => {
  const { spec } = definition;
  const checks = ids ? spec.checks.filter(({ id }) => ids.includes(id)) : [];
  return compileScorecard(
    ids ? { ...definition, spec: { ...spec, checks } } : definition,
  );
};

/** A draft's rules, in the thread that may be killed while they run. */
export class DraftRules {
  #all?: CompiledScorecard;
  /** The same with only the checks that changed. */
  #changed?: CompiledScorecard;

  answer(question: Question): Answer {
    if (question.type === 'compile') {
      this.#all = parse(question.definition);
      this.#changed = parse(question.definition, question.changed);
      const { kinds, named, problems } = this.#all;
      return {
        type: 'compile',
        problems: [...problems],
        kinds: [...kinds],
        named: [...named],
      };
    }
    const lookup = (ref: string) => question.related.get(ref);
    return {
      type: 'evaluate',
      letters: question.items.map(({ all, ...parts }) =>
        this.#letters(buildSnapshot({ ...parts, lookup }), all),
      ),
    };
  }

  #letters(snapshot: Snapshot, isAll: boolean): string | null {
    const draft = this.#all;
    const asked = isAll ? draft : this.#changed;
    if (!draft || !asked) throw new Error('Rules have to be compiled first');
    if (!draft.appliesTo(snapshot.entity)) return null;
    const { checks } = evaluateScorecard(asked, snapshot, nothing);
    const byId = new Map(
      asked.checks.map(({ id }, index) => [id, checks[index].outcome]),
    );
    return draft.checks
      .map(({ id }) => {
        const outcome = byId.get(id);
        return outcome ? outcomeLetter(outcome) : NOT_ASKED;
      })
      .join('');
  }
}
