import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject, JsonValue } from '@backstage/types';
import { defaultVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { createActions } from '../actions';
import { createPortal } from '../portal/createPortal';
import { fakeMartech } from './fakeMartech';

type Routes = Parameters<typeof fakeMartech>[0];

const started = new Set<Awaited<ReturnType<typeof fakeMartech>>>();

/** Ends every backend that {@link setUp} started; for `afterEach`. */
export async function stopAll() {
  for (const martech of started) await martech.stop();
  started.clear();
}

const ines = mockCredentials.user('user:default/ines');

/**
 * Actions with a martech backend that answers as `routes` says, and a catalog
 * that has `entities`.
 */
export async function setUp(
  routes: Routes = {},
  {
    entities = [],
    settings = {},
  }: { entities?: Entity[]; settings?: object } = {},
) {
  const martech = await fakeMartech(routes);
  started.add(martech);
  const inCatalog = [...entities];
  const catalog = catalogServiceMock.mock({
    getEntityByRef: async ref =>
      inCatalog.find(entity => stringifyEntityRef(entity) === ref),
  });
  const portal = createPortal({
    auth: mockServices.auth(),
    catalog,
    config: mockServices.rootConfig({
      data: {
        app: { baseUrl: 'https://portal.example.com/' },
        martech: {
          scaffolder: {
            waitForCatalog: 'PT0.6S',
            waitForMartech: 'PT3S',
            waitForImport: 'PT5S',
            ...settings,
          },
        },
      },
    }),
    discovery: {
      getBaseUrl: async () => martech.baseUrl,
      getExternalBaseUrl: async () => martech.baseUrl,
    },
  });
  const actions: TemplateAction<JsonObject, JsonObject>[] = createActions(
    portal,
    defaultVocabularies,
  ).map(action => action as unknown as TemplateAction);

  /** What the scaffolder keeps of a task when its process is killed. */
  const kept = new Map<string, JsonValue>();
  const outputs: Record<string, unknown> = {};

  async function run(
    id: string,
    input: object,
    more: { isDryRun?: boolean; dieAfterWrite?: boolean; task?: string } = {},
  ) {
    const action = actions.find(each => each.id === id)!;
    const task = more.task ?? 'task-1';
    await action.handler({
      ...createMockActionContext<JsonObject, JsonObject>({
        input: JSON.parse(JSON.stringify(input)),
        task: { id: task },
      }),
      isDryRun: more.isDryRun,
      step: { id: 'register', name: 'Register' },
      user: { ref: 'user:default/ines' },
      getInitiatorCredentials: async () => ines,
      checkpoint: async ({ key, fn }) => {
        const name = `${task} ${key}`;
        if (kept.has(name)) return kept.get(name) as never;
        const value = await fn();
        if (more.dieAfterWrite && key.startsWith('written.'))
          throw new Error('The process was killed');
        kept.set(name, JSON.parse(JSON.stringify(value ?? {})));
        return value;
      },
      output: (name, value) => {
        outputs[name] = value;
      },
    });
    return outputs;
  }
  return { actions, catalog: inCatalog, martech, run };
}
