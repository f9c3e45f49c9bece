import { mockServices } from '@backstage/backend-test-utils';
import { collectFacts } from '@martech-portal/backstage-plugin-martech-node';
import { platform } from '../../__testUtils__/entities';
import { techDocsFacts } from './techDocsFacts';

const documented = platform({
  name: 'dam',
  metadata: { annotations: { 'backstage.io/techdocs-ref': 'dir:.' } },
});

async function collect(answer: () => Response) {
  const asked: Array<[string, unknown]> = [];
  const source = techDocsFacts({
    auth: mockServices.auth(),
    discovery: mockServices.discovery(),
    fetch: async (url, init) => {
      asked.push([
        String(url),
        new Headers(init?.headers).has('authorization'),
      ]);
      return answer();
    },
  });
  const collected = await collectFacts(source, {
    entities: [documented, platform({ name: 'undocumented' })],
    logger: mockServices.logger.mock(),
    now: new Date('2026-11-22T12:00:00Z'),
  });
  return { ...collected, asked };
}

const built = {
  site_name: 'Asset library',
  build_timestamp: Date.UTC(2026, 10, 3, 23, 59),
  files: ['index.html', 'runbook/index.html', 'techdocs_metadata.json'],
};

describe('techDocsFacts', () => {
  it('says when documentation was built and how much there is', async () => {
    const { asked, observations, problems } = await collect(() =>
      Response.json(built),
    );
    expect(asked).toEqual([
      [
        expect.stringMatching(
          /\/api\/techdocs\/metadata\/techdocs\/default\/MarketingPlatform\/dam$/,
        ),
        true,
      ],
    ]);
    expect(problems).toEqual([]);
    expect(
      observations.map(({ key, validFor, value }) => [key, value, validFor]),
    ).toEqual([
      ['last-built', '2026-11-03', 'P2D'],
      ['pages', 2, 'P2D'],
    ]);
  });

  it.each<[string, () => Response]>([
    ['was never built', () => new Response('', { status: 404 })],
    ['says nothing of its build', () => Response.json({ site_name: 'x' })],
  ])('knows nothing of documentation that %s', async (_, answer) => {
    expect(await collect(answer)).toMatchObject({
      observations: [],
      problems: [],
    });
  });

  it('fails when TechDocs does, so that the next run tries again', async () => {
    await expect(
      collect(() => new Response('', { status: 503 })),
    ).rejects.toThrow('503');
  });
});
