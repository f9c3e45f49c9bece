import { z } from 'zod';

/** How sensitive data is, from open to secret. */
export const dataClassification = z
  .enum(['public', 'internal', 'confidential', 'restricted'])
  .describe('How sensitive the data is.');

/** Whether data is about people; special categories are those of GDPR article 9. */
export const personalData = z
  .enum(['none', 'ordinary', 'special-category'])
  .describe('Whether the data is about people, and of which sort.');
