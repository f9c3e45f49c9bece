import { parseLocationRef } from '@backstage/catalog-model';
import { REGISTRY_LOCATION_TYPE } from '@martech-portal/backstage-plugin-martech-common';
import { DeclaredTemplate } from './TemplateRow';

/** Where a file is, or why nobody can say. */
export type Place =
  | { kind: 'url'; url: string }
  /** Beside the file that the entity was read from. */
  | { kind: 'file'; beside: string; path: string }
  | { kind: 'nowhere'; problem: string };

const nowhere = (problem: string): Place => ({ kind: 'nowhere', problem });

const hasScheme = (path: string) => /^[a-z][a-z\d+.-]*:/i.test(path);

function besideEntity(
  path: string,
  location: string | undefined,
  resolveUrl: (path: string, base: string) => string,
): Place {
  if (hasScheme(path) || path.startsWith('/') || path.includes('\0')) {
    return nowhere(
      'The path leads away from the entity: write one beside it, for example ./newsletter.html, or an address as url.',
    );
  }
  if (location === undefined) {
    return nowhere(
      'The catalog does not say where this entity was read from, so there is nothing beside it: write the address as url.',
    );
  }
  const { target, type } = parseLocationRef(location);
  if (type === REGISTRY_LOCATION_TYPE) {
    return nowhere(
      'This entity is kept in the portal, which keeps no files beside it: write the address as url.',
    );
  }
  if (type === 'file') return { kind: 'file', beside: target, path };
  try {
    return { kind: 'url', url: resolveUrl(path, target) };
  } catch {
    return nowhere(
      'The path cannot be found beside the entity: write the address as url.',
    );
  }
}

/**
 * Where the file of a template is.
 *
 * @param resolveUrl - what a path means beside an address, as its host sees it
 */
export function placeOf(
  { location, source }: Pick<DeclaredTemplate, 'location' | 'source'>,
  resolveUrl: (path: string, base: string) => string,
): Place | undefined {
  if (source?.url !== undefined) return { kind: 'url', url: source.url };
  if (source?.path === undefined) return undefined;
  return besideEntity(source.path, location, resolveUrl);
}

/** One word for a place, to tell whether it is still the same. */
export const placeName = (place: Place): string | undefined => {
  if (place.kind === 'url') return place.url;
  return place.kind === 'file' ? `${place.beside} ${place.path}` : undefined;
};
