import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';

/** What a row of history is about. */
export type Subject =
  | { type: 'check'; scorecard: string; check: string }
  | { type: 'level'; scorecard: string }
  | { type: 'condition'; id: string }
  | { type: 'ready' };

/** Reads a subject as history writes it; undefined for any other. */
export function readSubject(text: string): Subject | undefined {
  const start = text.indexOf(':');
  const type = start < 0 ? text : text.slice(0, start);
  const rest = text.slice(start + 1);
  const slash = rest.lastIndexOf('/');
  switch (type) {
    case 'check':
      return {
        type,
        scorecard: rest.slice(0, slash),
        check: rest.slice(slash + 1),
      };
    case 'level':
      return { type, scorecard: rest };
    case 'condition':
      return { type, id: rest };
    case 'ready':
      return { type };
    default:
      return undefined;
  }
}

/** The scorecard that a subject belongs to, where there is one. */
export const scorecardOf = (subject: Subject): string | undefined =>
  'scorecard' in subject ? subject.scorecard : undefined;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What people call it, under the rules that decided. */
export function subjectTitle(
  subject: Subject,
  rules: MarketingScorecard | undefined,
): string {
  switch (subject.type) {
    case 'check':
      return (
        rules?.spec.checks.find(({ id }) => id === subject.check)?.title ??
        subject.check
      );
    case 'level':
      return rules?.metadata.title ?? rules?.metadata.name ?? subject.scorecard;
    case 'condition':
      return capital(subject.id);
    default:
      return 'Ready';
  }
}
