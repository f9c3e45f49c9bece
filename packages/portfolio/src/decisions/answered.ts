import {
  defaultVocabularies,
  MarketingDecision,
} from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../day/addDays';
import { Surroundings } from '../surroundings';

/** The type of a decision with an answer of its shape. */
export type Answered = MarketingDecision['spec'] extends infer S
  ? S extends { type: infer T; answer?: infer A }
    ? { type: T; answer: NonNullable<A> }
    : never
  : never;

/** What was decided about a platform: renewals most often, all eight types somewhere. */
export function answered(
  { options, random }: Surroundings,
  platform: string,
): Answered {
  const choices: [Answered, number][] = [
    [
      {
        type: 'renewal',
        answer: {
          outcome: random.weighted([
            ['renew', 6],
            ['renegotiate', 2],
            ['migrate', 1],
            ['retire', 1],
          ]),
          until: addDays(options.today, random.integer(100, 900)),
        },
      },
      40,
    ],
    [
      {
        type: 'workflow-axis',
        answer: { axis: random.pick(['market', 'channel', 'one-for-all']) },
      },
      8,
    ],
    [
      {
        type: 'template-policy',
        answer: { policy: random.pick(['locked', 'guided', 'free']) },
      },
      10,
    ],
    [
      {
        type: 'metadata-purpose',
        answer: { purposes: ['findability', 'rights'] },
      },
      6,
    ],
    [
      {
        type: 'system-of-record',
        answer: {
          dataObject: random.pick(defaultVocabularies.dataObjects).id,
          platform: `marketingplatform:${options.namespace}/${platform}`,
        },
      },
      10,
    ],
    [
      {
        type: 'approval-legal-effect',
        answer: { legalEffect: random.pick(['brand', 'legal']) },
      },
      6,
    ],
    [
      {
        type: 'ai-human-review',
        answer: { humanReview: random.pick(['before-publish', 'sampled']) },
      },
      8,
    ],
    [
      {
        type: 'other',
        answer: { text: 'Stays as it is until the next review.' },
      },
      12,
    ],
  ];
  return random.weighted(choices);
}
