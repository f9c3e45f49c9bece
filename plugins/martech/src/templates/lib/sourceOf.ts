import { ProposeVersion } from '@martech-portal/backstage-plugin-martech-common';

/** An address or a path, as somebody typed it. */
export const sourceOf = (typed: string): ProposeVersion['source'] =>
  /^https?:\/\//i.test(typed) ? { url: typed } : { path: typed };
