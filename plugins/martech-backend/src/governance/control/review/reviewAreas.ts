import { areasToAsk } from '../../operating';
import { ReviewSeen } from './ReviewSeen';

const delicate = ['confidential', 'restricted'];

/** Who has to say yes before a platform goes live. */
export function reviewAreas({
  model,
  platform,
}: Pick<ReviewSeen, 'model' | 'platform'>): string[] {
  const { classification = '', integrated, personalData } = platform ?? {};
  const holdsPeople = personalData !== undefined && personalData !== 'none';
  const areas = [
    'platform-priorities',
    'production-facing-changes',
    ...(delicate.includes(classification) || holdsPeople
      ? ['security', 'data-policy']
      : []),
    ...(integrated ? ['integration-standards'] : []),
  ];
  return areasToAsk(areas, model);
}
