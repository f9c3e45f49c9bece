import { RefLink } from '../../components/RefLink';
import { Word } from '../../components/Word';
import { StateOf } from '../../control/components/StateOf';
import { wordLists } from '../../entity/lib/wordLists';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useVocabularies } from '../../hooks/useVocabularies';
import { humanName } from '../../lib/humanName';
import { word } from '../../translation';
import { SearchedEntity } from '../lib/searchedEntity';
import { useSearchResultStyles } from './useSearchResultStyles';

/** What kind of thing was found, how it stands, and whose it is. */
export function SearchedFacts(props: { entity: SearchedEntity }) {
  const { entityRef, kind, lifecycle, owner, type } = props.entity;
  const t = useMartechTranslation();
  const { categories } = useVocabularies();
  const classes = useSearchResultStyles();
  const lists = wordLists(kind);
  const typeName = () => {
    if (!type) return undefined;
    if (lists.type) return word(t, lists.type, type);
    const category = categories.find(({ id }) => id === type);
    return category?.title ?? humanName(type);
  };
  const what = [t(`control.search.kind.${kind}`), typeName()];
  return (
    <div className={classes.facts}>
      {entityRef && <StateOf entityRef={entityRef} />}
      <span>{what.filter(Boolean).join(' · ')}</span>
      {lifecycle && lists.lifecycle && (
        <Word t={t} list={lists.lifecycle} value={lifecycle} />
      )}
      {owner && (
        <span>
          {t('control.search.owner')} <RefLink entityRef={owner} />
        </span>
      )}
    </div>
  );
}
