import { Entity } from '@backstage/catalog-model';
import { textAt } from './entityName';

const paths: Record<string, readonly string[]> = {
  marketingplatform: [
    'proposed',
    'evaluating',
    'implementing',
    'launched',
    'operating',
    'retiring',
    'retired',
  ],
  marketingtemplate: ['draft', 'approved', 'deprecated', 'retired'],
  marketingintegration: ['planned', 'live', 'retiring', 'retired'],
  marketingdecision: ['proposed', 'accepted', 'superseded'],
  marketingscorecard: ['draft', 'announced', 'enforced', 'retired'],
};

/** Where an entity stands on the path that its kind takes. */
export interface LifecyclePath {
  lifecycle: string;
  /** Steps of the path; empty where the kind has none, as with vendors. */
  steps: readonly string[];
  /** Place on the path, from 0; -1 beside it, as in a sandbox. */
  current: number;
}

export function lifecyclePath(entity: Entity): LifecyclePath {
  const lifecycle = textAt(entity, 'spec', 'lifecycle') ?? '';
  const steps = paths[entity.kind.toLocaleLowerCase('en')] ?? [];
  return { lifecycle, steps, current: steps.indexOf(lifecycle) };
}
