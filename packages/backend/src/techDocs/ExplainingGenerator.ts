import {
  GeneratorRunOptions,
  TechdocsGenerator,
} from '@backstage/plugin-techdocs-node';
import { mkdocsIsInstalled } from './mkdocs';
import { writeMissingMkdocsPage } from './missingMkdocsPage';

/** The stock generator; without MkDocs it says so on the page instead of failing. */
export class ExplainingGenerator extends TechdocsGenerator {
  async run(options: GeneratorRunOptions) {
    if (await mkdocsIsInstalled()) await super.run(options);
    else await writeMissingMkdocsPage(options.outputDir);
  }
}
