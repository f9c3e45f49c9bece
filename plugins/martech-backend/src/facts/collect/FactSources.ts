import {
  FactSource,
  MartechFactsExtensionPoint,
} from '@martech-portal/backstage-plugin-martech-node';

/** The sources that modules have added, before the backend starts. */
export class FactSources implements MartechFactsExtensionPoint {
  readonly #sources = new Map<string, FactSource>();

  addFactSource(source: FactSource): void {
    if (this.#sources.has(source.id)) {
      throw new Error(
        `There are two fact sources with the id ${source.id}: give one another id.`,
      );
    }
    this.#sources.set(source.id, source);
  }

  all(): Iterable<FactSource> {
    return this.#sources.values();
  }
}
