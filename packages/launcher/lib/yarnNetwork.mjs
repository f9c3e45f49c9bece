import { npm } from './npm.mjs';

/** npm's setting, the Yarn variable that says the same, and the variables people set instead. */
const settings = [
  ['registry', 'YARN_NPM_REGISTRY_SERVER', []],
  ['https-proxy', 'YARN_HTTPS_PROXY', ['HTTPS_PROXY', 'https_proxy']],
  ['proxy', 'YARN_HTTP_PROXY', ['HTTP_PROXY', 'http_proxy']],
  ['cafile', 'YARN_HTTPS_CA_FILE_PATH', []],
];

/**
 * Yarn asks its own host unless told otherwise; a machine where npm works through a mirror or a
 * proxy should not need a second set-up, so Yarn is given npm's answers.
 */
export async function yarnNetwork(env = process.env) {
  const found = {};
  for (const [setting, variable, alternatives] of settings) {
    if (env[variable]) continue;
    const said = alternatives.map(name => env[name]).find(Boolean);
    const value = said ?? (await npm(['config', 'get', setting])).output.trim();
    const last = value.split('\n').pop();
    if (last && !['null', 'undefined'].includes(last)) found[variable] = last;
  }
  const registry = found.YARN_NPM_REGISTRY_SERVER ?? '';
  // npm accepts a mirror without TLS as it is, Yarn only by name.
  if (registry.startsWith('http://'))
    found.YARN_UNSAFE_HTTP_WHITELIST = new URL(registry).hostname;
  return found;
}
