import { Rows } from '../../../entity/components/Rows';
import { useAttestations } from '../../../governance/hooks/useAttestations';
import { Answered } from '../Answered';
import { AttestationRow } from './AttestationRow';

/** What has been confirmed about a platform, and what is due. */
export function Attestations(props: { entityRef: string }) {
  const { entityRef } = props;
  return (
    <Answered request={useAttestations(entityRef)} rows={4}>
      {({ topics }) => (
        <Rows>
          {topics.map(duty => (
            <AttestationRow
              key={duty.topic}
              duty={duty}
              entityRef={entityRef}
            />
          ))}
        </Rows>
      )}
    </Answered>
  );
}
