import { Entity } from '@backstage/catalog-model';
import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { humanName } from '../../../lib/humanName';
import { word } from '../../../translation';
import { textAt } from '../../lib/entityName';
import { wordLists } from '../../lib/wordLists';

/** The type of an entity in words; for platforms with its category. */
export function TypeName(props: { entity: Entity }) {
  const { entity } = props;
  const t = useMartechTranslation();
  const { categories } = useVocabularies();
  const type = textAt(entity, 'spec', 'type') ?? '';
  if (isMarketingPlatform(entity)) {
    const entry = categories.find(({ id }) => id === type);
    return <>{entry ? `${entry.title} (${entry.category})` : type}</>;
  }
  const list = wordLists(entity.kind).type;
  return <>{list ? word(t, list, type) : humanName(type)}</>;
}
