import { readHttpServerOptions } from '@backstage/backend-defaults/rootHttpRouter';
import { Config } from '@backstage/config';
import { isLoopbackHost } from './loopback';

/** Throws unless the backend listens on a loopback address. */
export function assertLoopback(config: Config) {
  const backend = config.getOptionalConfig('backend');
  const { host } = readHttpServerOptions(backend).listen;
  if (isLoopbackHost(host)) return;
  const where = host ? `"${host}"` : 'every network address of this machine';
  throw new Error(
    `Sample sign-in lets anybody in without a password, so it runs only on a loopback address, but this backend listens on ${where}: set backend.listen.host to 127.0.0.1, or auth.providers.sample.enabled to false.`,
  );
}
