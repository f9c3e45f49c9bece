import { EvidenceValue as Value } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { WebLink } from '../../../entity/components/WebLink';
import { webAddress } from '../../../entity/lib/webAddress';
import { useValueText } from '../../hooks/useValueText';
import { isEntityRef } from '../../lib/isEntityRef';

/** A value of evidence; what names an entity or an address leads there. */
export function EvidenceValue(props: { value: Value }) {
  const { value } = props;
  const text = useValueText();
  if (typeof value === 'string') {
    if (isEntityRef(value)) return <RefLink entityRef={value} />;
    if (webAddress(value)) return <WebLink href={value} />;
  }
  return <>{text(value)}</>;
}
