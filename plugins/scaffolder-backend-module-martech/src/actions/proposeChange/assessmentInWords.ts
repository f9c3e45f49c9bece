import { ChangeAssessment } from '@martech-portal/backstage-plugin-martech-common';

const list = (words: string[]) => words.join(', ');

/** "May I change this now?", answered in a sentence. */
export function assessmentInWords(assessment: ChangeAssessment): string {
  const { areas, collisions, freeze, light, openMajor } = assessment;
  if (light === 'green') return 'Nothing stands in the way.';
  const reasons = [
    ...(freeze
      ? [`there is a freeze, ${freeze.title}, until ${freeze.until}`]
      : []),
    ...openMajor.map(({ number }) => `${number} is open`),
    ...(collisions.length > 0
      ? [`it collides with ${list(collisions.map(({ number }) => number))}`]
      : []),
    ...(areas.length > 0
      ? [`approval is needed for ${list(areas.map(({ title }) => title))}`]
      : []),
  ];
  const verdict = light === 'red' ? 'Not now' : 'With approval';
  return reasons.length > 0
    ? `${verdict}: ${reasons.join('; ')}.`
    : `${verdict}.`;
}
