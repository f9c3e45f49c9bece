import { referenceParts } from '../kinds/fields/reference';

/**
 * Whether text is an entity reference that names its kind: those who push facts
 * speak of any kind, so none can be assumed.
 */
export const isFullReference = (text: string) =>
  text.includes(':') && referenceParts(text, 'any') !== undefined;
