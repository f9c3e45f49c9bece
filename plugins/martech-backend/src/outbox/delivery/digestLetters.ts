import { digestTextSchema } from '../domain/timeNews';
import { Letters } from './Letters';

/** Of weeks: one message a week, which takes the place of none before. */
export const digestLetters: Letters = async ({ payload, subject }) => {
  const { description, title, week } = digestTextSchema.parse(payload);
  return [
    {
      to: [subject],
      except: [],
      title,
      description,
      severity: 'low',
      topic: 'digest',
      scope: `martech:digest:${week}`,
      page: { governance: '/inbox' },
    },
  ];
};
