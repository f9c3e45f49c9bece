import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { DocsBuildStrategy } from '@backstage/plugin-techdocs-node';
import { mkdocsIsInstalled } from './mkdocs';

/** TechDocs itself builds a page at most once in this time, however often it asks. */
const ONE_BUILD_MS = 60_000;

/**
 * Without MkDocs a page is written once: written again later, TechDocs would announce
 * "a newer version of this documentation" that reads the same.
 */
export class ExplainOnceStrategy implements DocsBuildStrategy {
  readonly #firstAsked = new Map<string, number>();

  constructor(readonly hasMkdocs = mkdocsIsInstalled) {}

  async shouldBuild({ entity }: { entity: Entity }) {
    if (await this.hasMkdocs()) return true;
    const ref = stringifyEntityRef(entity);
    const first = this.#firstAsked.get(ref) ?? Date.now();
    this.#firstAsked.set(ref, first);
    // The reader asks more than once while the first page is being written.
    return Date.now() - first < ONE_BUILD_MS;
  }
}
