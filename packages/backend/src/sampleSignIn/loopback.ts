/** The names under which a machine reaches only itself. */
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** Whether a host, as in `backend.listen.host`, is reachable from its own machine only. */
export const isLoopbackHost = (host: string) =>
  LOOPBACK_NAMES.has(host.toLowerCase());

/** The same for a `Host` header, which may carry a port. */
export const isLoopbackHostHeader = (header: string) =>
  isLoopbackHost(header.replace(/:\d+$/, ''));
