/** Jest's JSON report; a suite that could not even load counts as one failure. */
export function countJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}

/** Playwright's JSON report; a test that passed only when repeated is not a pass. */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  };
}

/** The summary at the end of the TAP output of `node --test`. */
export function countTap(output) {
  const number = label =>
    Number(output.match(new RegExp(`^# ${label} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
  };
}

/** A tool that failed for another reason than a failing test has failed too. */
export const orFailed = (counts, code) =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
