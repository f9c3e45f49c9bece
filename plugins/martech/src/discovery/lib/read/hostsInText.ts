import { isHostName } from '@martech-portal/backstage-plugin-martech-common';
import { HostCounts } from './HostCounts';

const address = /(?:(?:https?|wss?):)?\/\/[^\s"'`<>()\\]+/gi;

/** `main.js` looks like a host, and is the name of a file. */
const file =
  /\.(?:js|mjs|cjs|ts|css|html?|php|json|map|txt|png|jpe?g|gif|svg|webp|ico|woff2?)$/;

/** A line that is nothing but a host, with or without a path. */
function hostOfLine(line: string): string | undefined {
  const [first = ''] = line
    .trim()
    .toLowerCase()
    .split(/[/?#:]/);
  return isHostName(first) && !file.test(first) ? first : undefined;
}

/** Counts hosts of addresses in a text: of scripts, of markup, or one a line. */
export function addHostsInText(counts: HostCounts, text: string) {
  for (const line of text.split(/[\n\r,;]+/)) {
    const found = line.match(address);
    if (found) {
      for (const one of found) counts.addAddress(one);
    } else {
      const host = hostOfLine(line);
      if (host) counts.addHost(host);
    }
  }
}
