/** What it would mean if a change went wrong. */
export const risks = ['low', 'medium', 'high'] as const;

/** One of them. */
export type Risk = (typeof risks)[number];

export const isRisk = (text: string): text is Risk =>
  risks.some(risk => risk === text);
