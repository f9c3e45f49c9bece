/** In production Backstage logs one JSON object a line; anything else is printed by Node itself. */
function parsed(line) {
  try {
    const entry = JSON.parse(line);
    return typeof entry?.message === 'string' ? entry : undefined;
  } catch {
    return undefined;
  }
}

const source = entry => entry.plugin ?? entry.service ?? 'portal';

/** The launcher itself asks too early, on purpose: that is how it learns when people can sign in. */
const EXPECTED = /the sample company is still being read/;

/** What a person at the terminal should see of a line of the backend's log: errors, in plain words. */
export function worthShowing(line) {
  const entry = parsed(line);
  if (entry?.level !== 'error' || EXPECTED.test(entry.message))
    return undefined;
  return `${source(entry)}: ${entry.message.split('\n')[0]}`;
}

/** What explains a start that failed: whole errors, and what Node itself printed. */
export function worthKeeping(line) {
  const entry = parsed(line);
  if (!entry) return line;
  return entry.level === 'error'
    ? `${source(entry)}: ${entry.message}`
    : undefined;
}

/** Backstage reports a failed start and then lingers without serving anything. */
export const saysStartFailed = line => line.includes('Backend startup failed');
