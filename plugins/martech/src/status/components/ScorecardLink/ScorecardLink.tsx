import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { openScorecardRouteRef } from '../../../routes';

/** A scorecard by its title; leads to its page, else to its catalog entry. */
export function ScorecardLink(props: { entityRef: string; title: string }) {
  const { entityRef, title } = props;
  const open = useRouteRef(openScorecardRouteRef);
  if (!open) {
    return (
      <EntityRefLink
        entityRef={entityRef}
        title={title}
        hideIcon
        disableTooltip
      />
    );
  }
  const { name, namespace } = parseEntityRef(entityRef);
  return <Link to={open({ namespace, name })}>{title}</Link>;
}
