import { vocabularyTitle } from '@martech-portal/backstage-plugin-martech-common';
import { ValueNames } from '../lists';
import { word } from '../translation';
import { useMartechTranslation } from './useMartechTranslation';
import { useRefTitles } from './useRefTitles';
import { useVocabularies } from './useVocabularies';

/** How the values of a filter are called. */
export function useValueLabels(
  names: ValueNames,
  values: readonly string[],
): (value: string) => string {
  const t = useMartechTranslation();
  const vocabularies = useVocabularies();
  const titleOf = useRefTitles(names.from === 'refs' ? values : []);
  switch (names.from) {
    case 'words':
      return value => word(t, names.list, value);
    case 'vocabulary':
      return value => vocabularyTitle(vocabularies[names.name], value);
    case 'refs':
      return titleOf;
    case 'titles':
      return value => names.titles.get(value) ?? value;
    default:
      return value => value;
  }
}
