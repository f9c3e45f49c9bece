import { nothing, SignalRule } from './SignalRule';

/** More than anybody reads. */
const MOST_NAMED = 10;

/** Teams keep local copies of the templates instead of using them. */
export const templateForks: SignalRule = {
  id: 'template-forks',
  severity: 'amber',
  look({ forks }, { forks: most }) {
    if (forks.length < most) return nothing;
    return {
      found: {
        source: { kind: 'entity', ref: forks[0] },
        data: {
          forks: forks.slice(0, MOST_NAMED),
          total: String(forks.length),
        },
      },
    };
  },
};
