import {
  defaultVocabularies,
  findKind,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { parse } from 'yaml';
import { firstEntries } from './firstEntries';

describe('the entry shown where a list is empty', () => {
  it.each(Object.entries(firstEntries))('of %s is valid', (_, text) => {
    const entity = parse(text);
    const definition = findKind(entity.kind)!;
    expect(
      validateMartechEntity(entity, definition, {
        vocabularies: defaultVocabularies,
        today: '2026-11-22',
      }),
    ).toEqual([]);
  });
});
