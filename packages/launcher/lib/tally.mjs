/** The counts of one stage; a stage that checked nothing has failed, whatever it says. */
export function counted({ passed, failed }) {
  return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
}

/** The sum over stages. */
export function total(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

/** The last line of every run, which machines read. */
export const closingLine = ({ passed, failed }) =>
  `${passed} passed, ${failed} failed`;
