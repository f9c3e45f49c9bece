/** One scorecard. */
export function ScorecardPage() {
  return null;
}
