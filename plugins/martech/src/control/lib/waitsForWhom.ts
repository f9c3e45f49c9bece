import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';

/** Whom a record waits for, each once; `nobody` when no one is left to decide. */
export function waitsForWhom({ waitsFor }: Pick<RecordRow, 'waitsFor'>) {
  return {
    who: [
      ...new Set(
        waitsFor
          .filter(({ duty }) => duty !== 'no-approver')
          .flatMap(({ who }) => who),
      ),
    ],
    nobody: waitsFor.some(({ duty }) => duty === 'no-approver'),
  };
}
