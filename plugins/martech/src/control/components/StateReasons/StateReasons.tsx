import {
  EntityStatus,
  StateReason,
} from '@martech-portal/backstage-plugin-martech-common';
import { Rows } from '../../../entity/components/Rows';
import { reasonStart } from '../../lib/reasonStart';
import { ReasonRow } from './ReasonRow';

/** Why an entity stands as it does, the gravest first. */
export function StateReasons(props: {
  reasons: readonly StateReason[];
  entityRef: string;
  /** For the checks behind a condition; they may come later. */
  status: EntityStatus | undefined;
}) {
  const { entityRef, reasons, status } = props;
  return (
    <Rows>
      {reasons.map(reason => (
        <ReasonRow
          key={`${reason.kind} ${reason.id}`}
          reason={reason}
          entityRef={entityRef}
          start={reasonStart(reason, status)}
        />
      ))}
    </Rows>
  );
}
