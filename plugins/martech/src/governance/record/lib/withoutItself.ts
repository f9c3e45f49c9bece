import { ChangeAssessment } from '@martech-portal/backstage-plugin-martech-common';

/** A change does not collide with itself. */
export const withoutItself = (
  assessment: ChangeAssessment,
  id: string,
): ChangeAssessment => ({
  ...assessment,
  collisions: assessment.collisions.filter(other => other.id !== id),
});

/** Whether there is anything to know before going on. */
export const hasHindrance = ({
  freeze,
  openMajor,
  collisions,
}: ChangeAssessment): boolean =>
  freeze !== undefined || openMajor.length > 0 || collisions.length > 0;
