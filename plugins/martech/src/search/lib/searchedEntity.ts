import {
  MartechKindName,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/** What the catalog has indexed of an entity, beside title and text. */
const indexed = z.object({
  kind: z.string(),
  namespace: z.string().default('default'),
  location: z.string(),
  type: z.string().optional(),
  lifecycle: z.string().optional(),
  owner: z.string().optional(),
});

/** An entity of ours as search has found it. */
export interface SearchedEntity {
  kind: MartechKindName;
  /** Missing where pages have addresses that do not end with the name. */
  entityRef?: string;
  type?: string;
  lifecycle?: string;
  /** Full reference. */
  owner?: string;
}

/** Indexed documents have no name but the end of the address. */
function nameIn(location: string, kind: string): string | undefined {
  const parts = location.split(/[?#]/)[0].split('/').filter(Boolean);
  const isOfKind = parts.at(-2)?.toLocaleLowerCase('en') === kind;
  return isOfKind ? parts.at(-1) : undefined;
}

/** Undefined for documents that are no entity of ours. */
export function searchedEntity(document: unknown): SearchedEntity | undefined {
  const { data } = indexed.safeParse(document);
  const kind = martechKindNames.find(known => known === data?.kind);
  if (!data || !kind) return undefined;
  const { lifecycle, location, namespace, owner, type } = data;
  const lowerKind = kind.toLocaleLowerCase('en');
  const name = nameIn(location, lowerKind);
  return {
    kind,
    ...(name && {
      entityRef: `${lowerKind}:${namespace}/${name}`.toLocaleLowerCase('en'),
    }),
    ...(type && { type }),
    ...(lifecycle && { lifecycle }),
    ...(owner?.includes(':') && { owner }),
  };
}
