import {
  GeneratorRunOptions,
  TechdocsGenerator,
} from '@backstage/plugin-techdocs-node';
import { mkdocsIsInstalled } from './mkdocs';
import { writeMissingMkdocsPage } from './missingMkdocsPage';

/** The stock generator; without MkDocs it says so on the page instead of failing. */
export class ExplainingGenerator extends TechdocsGenerator {
  readonly #hasMkdocs: () => Promise<boolean>;

  constructor(
    options: ConstructorParameters<typeof TechdocsGenerator>[0],
    hasMkdocs = mkdocsIsInstalled,
  ) {
    super(options);
    this.#hasMkdocs = hasMkdocs;
  }

  async run(options: GeneratorRunOptions) {
    if (await this.#hasMkdocs()) await super.run(options);
    else await writeMissingMkdocsPage(options.outputDir);
  }
}
