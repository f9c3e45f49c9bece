import { webAddress } from '../../entity/lib/webAddress';

/** Where something is fixed: a web address, or a path of this portal. */
export function fixAddress(url: string | undefined): string | undefined {
  // Two slashes would lead to another host.
  if (url && /^\/(?![/\\])/.test(url)) return url;
  return webAddress(url);
}
