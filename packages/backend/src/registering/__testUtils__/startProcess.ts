import { Entity } from '@backstage/catalog-model';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { templatesFolder } from './startPortal';
import { until } from './until';

const running = new Set<ChildProcess>();

/** Ends what is left; for `afterEach`. */
export function killAll() {
  for (const child of running) child.kill('SIGKILL');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const configOf = (folder: string, port: number) => ({
  app: { baseUrl: `http://localhost:${port}` },
  backend: {
    baseUrl: `http://localhost:${port}`,
    listen: { host: '127.0.0.1', port },
    database: {
      client: 'better-sqlite3',
      connection: { directory: join(folder, 'data') },
    },
  },
  auth: {
    providers: {
      guest: {
        userEntityRef: 'user:default/ines',
        dangerouslyAllowOutsideDevelopment: true,
      },
    },
  },
  catalog: {
    locations: [
      {
        type: 'file',
        target: `${templatesFolder}/all.yaml`,
        rules: [{ allow: ['Template', 'Location'] }],
      },
    ],
  },
  events: { useEventBus: 'never' },
  scaffolder: { taskRecovery: { enabled: true, staleTimeout: { seconds: 2 } } },
});

/** A backend as a process of its own, with its data in `folder`; it can be killed. */
export async function startProcess(folder: string) {
  const port = await freePort();
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(configOf(folder, port)));
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      require.resolve('./backend.ts'),
      '--config',
      config,
    ],
    {
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child));

  let token = '';
  const ask = async <T>(
    path: string,
    { body }: { body?: object } = {},
  ): Promise<{ status: number; body: T }> => {
    const response = await fetch(`http://localhost:${port}/api${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const entity = async (ref: string) => {
    const { body } = await ask<{ items: Array<Entity | null> }>(
      '/catalog/entities/by-refs',
      { body: { entityRefs: [ref] } },
    );
    return body.items[0] ?? undefined;
  };

  await until('the backend', async () => {
    const { body } = await ask<{ backstageIdentity?: { token: string } }>(
      '/auth/guest/refresh',
    ).catch(() => ({ body: {} as { backstageIdentity?: { token: string } } }));
    token = body.backstageIdentity?.token ?? '';
    return token || undefined;
  });
  await until(
    'forms and people',
    async () =>
      (
        await Promise.all(
          ['template:default/edit-decision', 'user:default/ines'].map(ref =>
            entity(ref).catch(() => undefined),
          ),
        )
      ).every(Boolean) || undefined,
  );

  return {
    ask,
    entity,
    async kill() {
      child.kill('SIGKILL');
      const [, signal] = await ended;
      return signal;
    },
  };
}
