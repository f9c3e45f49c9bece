import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SENTENCE =
  'This documentation cannot be shown because the machine that runs the portal has no MkDocs: ask whoever runs it to do <code>pip install mkdocs-techdocs-core</code>, then reload this page.';

/** The reader shows a page when its stylesheet has loaded, and accepts only one named as by MkDocs. */
const STYLESHEET = 'main.00000000.min.css';

const page = `<!DOCTYPE html>
<html lang="en">
  <head>
    <title>MkDocs is missing</title>
    <link rel="stylesheet" href="${STYLESHEET}">
  </head>
  <body>
    <article class="md-content__inner md-typeset"><p>${SENTENCE}</p></article>
  </body>
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
    files: ['index.html', STYLESHEET],
  };
  const files = {
    'index.html': page,
    [STYLESHEET]: '.md-typeset { line-height: 1.5; }\n',
    'techdocs_metadata.json': JSON.stringify(metadata),
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), content);
}
