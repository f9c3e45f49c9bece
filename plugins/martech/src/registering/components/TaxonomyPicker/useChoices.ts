import { VocabularyName } from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { Choice } from '../../lib/vocabularyMatches';

/** The entries of a list, and how a value of the form is shown. */
export function useChoices(name: VocabularyName) {
  const vocabularies = useVocabularies();
  return useMemo(() => {
    const entries: readonly Choice[] = vocabularies[name];
    return {
      entries,
      isKnown: (id: string) => entries.some(entry => entry.id === id),
      // What no list knows is shown as it is, so that it can be taken away.
      entryOf: (id: string): Choice =>
        entries.find(entry => entry.id === id) ?? {
          id,
          title: id,
          aliases: [],
        },
    };
  }, [vocabularies, name]);
}
