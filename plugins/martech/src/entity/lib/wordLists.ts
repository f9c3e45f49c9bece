import { WordList } from '../../translation';

interface KindWords {
  type?: WordList;
  lifecycle?: WordList;
}

const lists: Record<string, KindWords> = {
  marketingplatform: { lifecycle: 'platformLifecycle' },
  marketingtemplate: { type: 'templateType', lifecycle: 'templateLifecycle' },
  marketingintegration: {
    type: 'integrationType',
    lifecycle: 'integrationLifecycle',
  },
  marketingvendor: { type: 'vendorType', lifecycle: 'vendorLifecycle' },
  marketingdecision: { type: 'decisionType', lifecycle: 'decisionLifecycle' },
};

/** The lists of words in which type and lifecycle of a kind are told. */
export const wordLists = (kind: string): KindWords =>
  lists[kind.toLocaleLowerCase('en')] ?? {};
