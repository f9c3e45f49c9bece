import { z } from 'zod';
import { text, url } from './scalars';

/** How artificial intelligence takes part, and how that is disclosed. */
export const ai = z
  .strictObject({
    use: z
      .enum(['none', 'assistive', 'generative'])
      .describe('Whether AI helps people or makes content itself.'),
    humanReview: z
      .enum(['before-publish', 'sampled', 'after-publish', 'none'])
      .optional()
      .describe('When a person looks at what was made.'),
    disclosure: text('How the public is told that AI took part.').optional(),
    marking: text(
      'How output is marked in a machine-readable way, for example C2PA.',
    ).optional(),
    digitalSourceType: url(
      'Term of the IPTC Digital Source Type vocabulary for how the media was made.',
    ).optional(),
  })
  .describe('Use of artificial intelligence and how it is disclosed.');
