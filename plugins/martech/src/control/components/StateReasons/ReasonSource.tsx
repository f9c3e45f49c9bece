import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { StateReason } from '@martech-portal/backstage-plugin-martech-common';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { refTitle } from '../../../lib/refTitle';
import { reasonTarget } from '../../lib/reasonTarget';

function OpenEntity(props: { entityRef: string }) {
  const { entityRef } = props;
  const t = useMartechTranslation();
  const address = useRouteRef(entityRouteRef);
  const { primaryTitle } = useEntityPresentation(entityRef);
  return (
    <Link to={address(entityRouteParams(entityRef))}>
      {t('control.state.look.entity', {
        name: refTitle(entityRef, primaryTitle),
      })}
    </Link>
  );
}

/** The way to where a reason comes from; nothing where there is no such place. */
export function ReasonSource(props: {
  reason: StateReason;
  entityRef: string;
}) {
  const { reason, entityRef } = props;
  const t = useMartechTranslation();
  const address = useRouteRef(entityRouteRef);
  const target = reasonTarget(reason, entityRef);
  switch (target?.to) {
    case 'record':
      // What a reason names of records is always an exception.
      return (
        <RecordLink record={{ type: 'exception', id: target.id }}>
          {t('control.state.look.record')}
        </RecordLink>
      );
    case 'entity':
      return <OpenEntity entityRef={target.ref} />;
    case 'checks': {
      const page = address(entityRouteParams(entityRef));
      return (
        <Link to={`${page}/scorecards${target.place}`}>
          {t('control.state.look.check')}
        </Link>
      );
    }
    default:
      return null;
  }
}
