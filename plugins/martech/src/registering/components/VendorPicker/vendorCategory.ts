import { humanName } from '../../../lib/humanName';
import { MartechTranslation } from '../../../translation';
import { vendorFieldMessages } from '../../messages/vendorFieldMessages';

const { category: words } = vendorFieldMessages;

const isKnown = (category: string): category is keyof typeof words =>
  Object.hasOwn(words, category);

/** What a company does on websites, in words. */
export const vendorCategory = (t: MartechTranslation, category: string) =>
  isKnown(category)
    ? t(`registering.vendor.category.${category}`)
    : humanName(category);
