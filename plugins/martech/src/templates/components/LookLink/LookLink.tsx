import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { openTemplateRouteRef } from '../../../routes';

/** Leads to the picture of a template, where the portal has such a page. */
export function LookLink(props: {
  entityRef: string;
  /** Which one, where several links say the same. */
  of?: string;
  children: string;
}) {
  const { children, entityRef, of } = props;
  const open = useRouteRef(openTemplateRouteRef);
  if (!open) return null;
  const { name, namespace } = parseEntityRef(entityRef);
  return (
    <Link
      to={open({ namespace, name })}
      aria-label={of && `${children}: ${of}`}
    >
      {children}
    </Link>
  );
}
