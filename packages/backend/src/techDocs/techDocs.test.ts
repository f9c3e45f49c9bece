import { readFileSync } from 'node:fs';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { TechdocsGenerator } from '@backstage/plugin-techdocs-node';
import { createLogger } from 'winston';
import { ExplainOnceStrategy } from './ExplainOnceStrategy';
import { ExplainingGenerator } from './ExplainingGenerator';
import { canRun } from './mkdocs';

const site = createMockDirectory();
const out = createMockDirectory();

async function generate(hasMkdocs: boolean) {
  const config = mockServices.rootConfig();
  const generator = new ExplainingGenerator(
    {
      config,
      logger: mockServices.logger.mock(),
      scmIntegrations: ScmIntegrations.fromConfig(config),
    },
    async () => hasMkdocs,
  );
  const options = {
    inputDir: site.path,
    outputDir: out.path,
    etag: 'abc',
    logger: createLogger({ silent: true }),
  };
  await generator.run(options);
  return options;
}

describe('documentation pages', () => {
  const stock = jest.spyOn(TechdocsGenerator.prototype, 'run');
  beforeEach(() => stock.mockReset().mockResolvedValue());

  it('say in one sentence that MkDocs is missing, and are built again later', async () => {
    await generate(false);
    const page = readFileSync(out.resolve('index.html'), 'utf8');
    expect(page).toMatch(
      /<p>[^.]*has no MkDocs[^.]*, then reload this page\.<\/p>/,
    );
    // Without a stylesheet of this name the reader waits forever.
    const stylesheet = page.match(/href="(main\.[0-9a-f]{8}\.min\.css)"/)?.[1];
    expect(readFileSync(out.resolve(stylesheet!), 'utf8')).not.toBe('');
    const metadata = readFileSync(
      out.resolve('techdocs_metadata.json'),
      'utf8',
    );
    expect(JSON.parse(metadata)).not.toHaveProperty('etag');
    expect(stock).not.toHaveBeenCalled();
  });

  it('are the stock ones where MkDocs is installed', async () => {
    const options = await generate(true);
    expect(stock).toHaveBeenCalledWith(options);
  });

  it('are built once without MkDocs, and always with it', async () => {
    let hasMkdocs = false;
    const strategy = new ExplainOnceStrategy(async () => hasMkdocs);
    const entity = { apiVersion: 'v1', kind: 'API', metadata: { name: 'a' } };
    const now = jest.spyOn(Date, 'now');
    const asksAt = (ms: number) => {
      now.mockReturnValue(ms);
      return strategy.shouldBuild({ entity });
    };
    expect([await asksAt(0), await asksAt(9_000)]).toEqual([true, true]);
    expect([await asksAt(60_000), await asksAt(9e6)]).toEqual([false, false]);
    hasMkdocs = true;
    expect([await asksAt(9e6), await asksAt(9e6)]).toEqual([true, true]);
    now.mockRestore();
  });

  it('know whether a command is there', async () => {
    await expect(canRun(process.execPath)).resolves.toBe(true);
    await expect(canRun('no-such-command-here')).resolves.toBe(false);
  });
});
