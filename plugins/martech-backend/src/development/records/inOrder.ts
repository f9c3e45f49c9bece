import { Begun, RecordHistory, Step } from './recordHistory';

/** Something that was done about records. */
export type Deed =
  | { kind: 'begun'; at: Date; begun: Begun }
  | { kind: 'step'; at: Date; step: Step };

/** All that was done, the earliest first; at the same time as it was written. */
export function inOrder({ begun, steps }: RecordHistory): Deed[] {
  const deeds: Deed[] = [
    ...begun.map((one): Deed => {
      return { kind: 'begun', at: new Date(one.at), begun: one };
    }),
    ...steps.map((step): Deed => {
      return { kind: 'step', at: new Date(step.at), step };
    }),
  ];
  return deeds.sort((a, b) => a.at.getTime() - b.at.getTime());
}
