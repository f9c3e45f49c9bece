import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { DocsBuildStrategy } from '@backstage/plugin-techdocs-node';
import { mkdocsIsInstalled } from './mkdocs';

/**
 * Without MkDocs a page is written once: written again, TechDocs would announce
 * "a newer version of this documentation" that reads the same.
 */
export class ExplainOnceStrategy implements DocsBuildStrategy {
  readonly #explained = new Set<string>();

  constructor(readonly hasMkdocs = mkdocsIsInstalled) {}

  async shouldBuild({ entity }: { entity: Entity }) {
    if (await this.hasMkdocs()) return true;
    const ref = stringifyEntityRef(entity);
    const first = !this.#explained.has(ref);
    this.#explained.add(ref);
    return first;
  }
}
