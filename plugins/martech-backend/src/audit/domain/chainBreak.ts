import { AuditVerification } from '@martech-portal/backstage-plugin-martech-common';

/** The first row that does not fit, how, and the same in a sentence. */
export type ChainBreak = NonNullable<AuditVerification['broken']>;
