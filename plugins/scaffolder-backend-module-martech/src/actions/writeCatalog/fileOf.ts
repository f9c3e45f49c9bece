import { Entity } from '@backstage/catalog-model';

/** A folder for each kind and a file for each entity: `platforms/dam.yaml`. */
export function fileOf({ kind, metadata }: Entity): string {
  const folder = `${kind.replace(/^Marketing/, '').toLocaleLowerCase('en')}s`;
  const { name, namespace = 'default' } = metadata;
  return namespace === 'default'
    ? `${folder}/${name}.yaml`
    : `${folder}/${namespace}/${name}.yaml`;
}
