import { createMockDirectory } from '@backstage/backend-test-utils';
import { registered } from './__testUtils__/answers';
import { killAll, startProcess } from './__testUtils__/startProcess';
import { until } from './__testUtils__/until';

jest.setTimeout(400_000);

const folder = createMockDirectory();
afterEach(killAll);

type Backend = Awaited<ReturnType<typeof startProcess>>;

const { answers } = registered.find(
  ({ form }) => form === 'register-platform',
)!;

async function versions(backend: Backend, path: string) {
  const { body, status } = await backend.ask<{
    items: Array<{ action: string }>;
  }>(`/martech/registry/entities/${path}/versions`);
  return status === 200 ? body.items.map(({ action }) => action) : [];
}

/** Sends the form off; the answer is the id of the task. */
async function send(backend: Backend, title: string) {
  const vendor = { title: `${title} Software` };
  const { body } = await backend.ask<{ id: string }>('/scaffolder/v2/tasks', {
    body: {
      templateRef: 'template:default/register-platform',
      values: { ...answers, title, vendor },
    },
  });
  return body.id;
}

const platform = (name: string) => `marketingplatform/default/${name}`;
const vendor = (name: string) => `marketingvendor/default/${name}-software`;

/** Moments at which a backend dies, each a little later in the task. */
const moments: Array<[string, (backend: Backend) => Promise<unknown>]> = [
  ['early', async () => undefined],
  [
    'between',
    async backend =>
      until('the vendor', async () =>
        (await versions(backend, vendor('between'))).at(0),
      ),
  ],
  [
    'late',
    async backend =>
      until('the platform', async () =>
        (await versions(backend, platform('late'))).at(0),
      ),
  ],
];

it('a killed backend finishes its tasks once it is there again: nothing twice, nothing half', async () => {
  folder.setContent({ data: {} });
  const tasks: Record<string, string> = {};
  for (const [title, moment] of moments) {
    const backend = await startProcess(folder.path);
    tasks[title] = await send(backend, title);
    await moment(backend);
    expect(await backend.kill()).toBe('SIGKILL');
  }

  const backend = await startProcess(folder.path);
  for (const [name] of moments) {
    const status = await until(
      `task ${name}`,
      async () => {
        const { body } = await backend.ask<{ status: string }>(
          `/scaffolder/v2/tasks/${tasks[name]}`,
        );
        return ['open', 'processing'].includes(body.status)
          ? undefined
          : body.status;
      },
      120_000,
    );
    expect([name, status]).toEqual([name, 'completed']);
    expect(await versions(backend, platform(name))).toEqual(['register']);
    expect(await versions(backend, vendor(name))).toEqual(['register']);
    const found = await backend.entity(`marketingplatform:default/${name}`);
    expect(found?.spec).toMatchObject({
      owner: 'group:default/brand-studio',
      vendor: `marketingvendor:default/${name}-software`,
    });
  }
  const { body } = await backend.ask<{ totalItems: number }>(
    '/catalog/entities/by-query?filter=kind=marketingplatform&limit=0',
  );
  expect(body.totalItems).toBe(moments.length);
});
