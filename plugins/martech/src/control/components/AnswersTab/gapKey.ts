import { Gap } from '../../lib/answerGaps';

/** Tells the gaps of a question apart. */
export function gapKey(gap: Gap): string {
  switch (gap.kind) {
    case 'check':
      return `check ${gap.check.id}`;
    case 'attestation':
      return `attestation ${gap.duty.topic}`;
    case 'entry':
      return `entry ${gap.part}`;
    case 'approver':
      return `approver ${gap.area}`;
    default:
      return `start ${gap.what}`;
  }
}
