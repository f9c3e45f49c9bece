import { parseEntityRef } from '@backstage/catalog-model';
import { MartechQueryProvider } from '../../../api';
import { useStateOf } from '../../hooks/useStateOf';
import { governedAs } from '../../lib/governedAs';
import { ControlChip } from '../ControlChip';

function Chip(props: { entityRef: string }) {
  const { data: state } = useStateOf(props.entityRef);
  return state ? <ControlChip state={state} /> : null;
}

/**
 * The control state beside the name of an entity; nothing for kinds that have
 * none, and as long as it is not known.
 */
export function StateOf(props: { entityRef: string }) {
  const { entityRef } = props;
  const { kind } = parseEntityRef(entityRef);
  if (!governedAs(kind)?.state) return null;
  return (
    <MartechQueryProvider>
      <Chip entityRef={entityRef.toLocaleLowerCase('en')} />
    </MartechQueryProvider>
  );
}
