/** What rows of history are about. */
export const subjects = {
  baseline: (scorecard: string) => `baseline:${scorecard}`,
  check: (scorecard: string, check: string) => `check:${scorecard}/${check}`,
  level: (scorecard: string) => `level:${scorecard}`,
  score: (scorecard: string) => `score:${scorecard}`,
  readiness: 'baseline:readiness',
  ready: 'ready',
  condition: (id: string) => `condition:${id}`,
};

/** Of readiness and its conditions. */
export const HOLDS = 'holds';
export const LOST = 'lost';
