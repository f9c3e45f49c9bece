import { Link } from '@backstage/core-components';
import { ReactNode } from 'react';
import { webAddress } from '../../lib/webAddress';

/** A link that leaves the portal; an address that is not http(s) stays text. */
export function WebLink(props: { href: string; children?: ReactNode }) {
  const { href, children = href } = props;
  const address = webAddress(href);
  return address ? <Link to={address}>{children}</Link> : <>{children}</>;
}
