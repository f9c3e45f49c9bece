import { humanName } from './humanName';

/**
 * What people read for a reference: its title, or a readable form of its name
 * as long as, or when, the catalog knows no title.
 */
export function refTitle(entityRef: string, title: string | undefined) {
  const name = entityRef.slice(entityRef.lastIndexOf('/') + 1);
  const untitled =
    !title ||
    title === name ||
    title === entityRef ||
    title.endsWith(`/${name}`);
  return untitled ? humanName(entityRef) : title;
}
