import { z } from 'zod';
import { IndexedContent } from './indexedEntity';

const storedSchema = z.object({ estateKeys: z.array(z.string()).optional() });

/** What an entity shares now or did before, but not both. */
export function changedKeys(
  storedContent: string | undefined,
  content?: IndexedContent,
): string[] {
  const before = new Set(
    storedContent
      ? storedSchema.parse(JSON.parse(storedContent)).estateKeys
      : [],
  );
  const after = new Set(content?.estateKeys);
  return [
    ...[...before].filter(key => !after.has(key)),
    ...[...after].filter(key => !before.has(key)),
  ];
}
