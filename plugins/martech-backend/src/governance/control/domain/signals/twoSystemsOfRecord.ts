import { nothing, SignalRule } from './SignalRule';

/** More than anybody reads. */
const MOST_NAMED = 10;

/** Another platform claims to be the authority for the same data. */
export const twoSystemsOfRecord: SignalRule = {
  id: 'two-systems-of-record',
  severity: 'red',
  look({ recordConflicts }) {
    if (recordConflicts.length === 0) return nothing;
    const others = [
      ...new Set(recordConflicts.flatMap(conflict => conflict.others)),
    ].sort();
    return {
      found: {
        source: { kind: 'entity', ref: others[0] },
        data: {
          dataObjects: recordConflicts.map(({ dataObject }) => dataObject),
          others: others.slice(0, MOST_NAMED),
          total: String(others.length),
        },
      },
    };
  },
};
