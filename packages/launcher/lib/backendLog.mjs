/** In production Backstage logs one JSON object a line; anything else is printed by Node itself. */
function parsed(line) {
  try {
    const entry = JSON.parse(line);
    return typeof entry?.message === 'string' ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** What a person at the terminal should see of a line of the backend's log: errors, in plain words. */
export function worthShowing(line) {
  const entry = parsed(line);
  if (!entry || entry.level !== 'error') return undefined;
  return `${entry.plugin ?? entry.service ?? 'portal'}: ${
    entry.message.split('\n')[0]
  }`;
}
