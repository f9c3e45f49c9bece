import { Link } from '@backstage/core-components';
import { PropsWithChildren } from 'react';

/** A link, or plain text where the page it leads to is not mounted. */
export function MaybeLink(
  props: PropsWithChildren<{
    to?: string;
    /** What is read aloud, where the text says too little. */
    label?: string;
  }>,
) {
  const { children, label, to } = props;
  if (!to) return <span>{children}</span>;
  return (
    <Link to={to} {...(label && { 'aria-label': label })}>
      {children}
    </Link>
  );
}
