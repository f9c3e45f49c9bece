import {
  AssessChange,
  AttestationDuties,
  AuditPage,
  AuditVerification,
  ChangeAssessment,
  CreateRecord,
  EntityControl,
  Gate,
  Inbox,
  MartechRecord,
  OpenRecordCounts,
  OperatingModelAnswer,
  RecordMetrics,
  RecordsPage,
  RecordsQuery,
  RecordType,
  StateBriefs,
  TransitionRecord,
} from '../governance';
import { ListFormat, RecordsExport } from '../portfolio/exchange';
import { CallOptions } from './HttpCalls';

/** A write that can be sent again without being done twice. */
export interface WriteOptions extends CallOptions {
  /** The same for every attempt at the same thing, lives 24 hours. */
  idempotencyKey?: string;
}

/**
 * Records of what people decide, and how entities stand. Everything is limited
 * to what the caller may see.
 *
 * @public
 */
export interface GovernanceApi {
  /** Records of one type, or of all with `type` left out. */
  records(
    query: RecordsQuery & { type?: RecordType },
    options?: CallOptions,
  ): Promise<RecordsPage>;

  /** A whole list of records, all pages of it. */
  exportRecords(query: RecordsExport, format: ListFormat): Promise<Blob>;

  /** Open records by type and state. */
  recordCounts(options?: CallOptions): Promise<OpenRecordCounts>;

  /** How the five management structures are going, of all or of one entity. */
  recordMetrics(
    entityRef?: string,
    options?: CallOptions,
  ): Promise<RecordMetrics>;

  /**
   * One record with its timeline and what the caller may do with it.
   *
   * @throws ResponseError (404) when there is none that the caller may see
   */
  record(
    type: RecordType,
    id: string,
    options?: CallOptions,
  ): Promise<MartechRecord>;

  /** Starts a record. */
  createRecord<T extends RecordType>(
    type: T,
    body: CreateRecord<T>,
    options?: WriteOptions,
  ): Promise<MartechRecord>;

  /**
   * Does something with a record.
   *
   * @param version - version of the record that was seen
   * @throws ResponseError (409) when it has changed since; the body holds the current version
   */
  transition(
    type: RecordType,
    id: string,
    version: number,
    body: TransitionRecord,
    options?: WriteOptions,
  ): Promise<MartechRecord>;

  /** What waits for the caller. */
  inbox(
    params?: { limit?: number; cursor?: string },
    options?: CallOptions,
  ): Promise<Inbox>;

  /** May this be changed, and what would it take? Writes nothing. */
  assessChange(
    assess: AssessChange,
    options?: CallOptions,
  ): Promise<ChangeAssessment>;

  /** State of an entity with its reasons, now or on a past day. */
  entityControl(
    entityRef: string,
    options?: CallOptions & { asOf?: string },
  ): Promise<EntityControl>;

  /** States of up to 200 entities; those without one, or hidden, are left out. */
  states(
    entityRefs: readonly string[],
    options?: CallOptions,
  ): Promise<StateBriefs>;

  /** What has been attested for a platform, and what is due. */
  attestations(
    entityRef: string,
    options?: CallOptions,
  ): Promise<AttestationDuties>;

  /** Whether a platform may go live. */
  gate(entityRef: string, options?: CallOptions): Promise<Gate>;

  /** Decision areas, who decides, and what is wrong with that. */
  operatingModel(
    entityRef?: string,
    options?: CallOptions,
  ): Promise<OperatingModelAnswer>;

  /** The audit log, newest first. */
  audit(
    params?: { subject?: string; limit?: number; cursor?: string },
    options?: CallOptions,
  ): Promise<AuditPage>;

  /** Whether the chain of the audit log holds. */
  verifyAudit(
    options?: CallOptions & { full?: boolean },
  ): Promise<AuditVerification>;
}
