import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SENTENCE =
  'This documentation cannot be shown because the machine that runs the portal has no MkDocs: ask whoever runs it to do <code>pip install mkdocs-techdocs-core</code>, then reload this page.';

const page = `<!DOCTYPE html>
<html lang="en">
  <head><title>MkDocs is missing</title></head>
  <body><div class="md-content"><article class="md-content__inner"><p>${SENTENCE}</p></article></div></body>
</html>
`;

/**
 * Writes a documentation site of one sentence. Its metadata carry no etag, so TechDocs
 * takes it as out of date and builds the real pages as soon as it can.
 */
export async function writeMissingMkdocsPage(folder: string) {
  const metadata = {
    site_name: 'Documentation',
    site_description: '',
    build_timestamp: Date.now(),
    files: ['index.html'],
  };
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(
    join(folder, 'techdocs_metadata.json'),
    JSON.stringify(metadata),
  );
}
