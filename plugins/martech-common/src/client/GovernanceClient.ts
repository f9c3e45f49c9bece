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
  recordPaths,
  RecordsPage,
  RecordsQuery,
  RecordType,
  StateBriefs,
  TransitionRecord,
} from '../governance';
import { ListFormat, RecordsExport } from '../portfolio/exchange';
import { entityPath } from './entityPath';
import { GovernanceApi, WriteOptions } from './governanceApi';
import { CallOptions, HttpCalls, search } from './HttpCalls';

const idempotent = (key: string | undefined): Record<string, string> =>
  key === undefined ? {} : { 'Idempotency-Key': key };

/** The part of the client that is about records and states. */
export class GovernanceClient implements GovernanceApi {
  readonly #calls: HttpCalls;

  constructor(calls: HttpCalls) {
    this.#calls = calls;
  }

  records(
    { type, ...query }: RecordsQuery & { type?: RecordType },
    options?: CallOptions,
  ) {
    const path = type ? recordPaths[type] : 'records';
    const params = search({ ...query, limit: query.limit?.toString() });
    return this.#calls.get<RecordsPage>(`/${path}${params}`, options);
  }

  async exportRecords(query: RecordsExport, format: ListFormat) {
    const path = `/records/export.${format}${search(query)}`;
    return (await this.#calls.request(path)).blob();
  }

  recordCounts(options?: CallOptions) {
    return this.#calls.get<OpenRecordCounts>('/records/counts', options);
  }

  recordMetrics(entityRef?: string, options?: CallOptions) {
    const params = search({ entityRef });
    return this.#calls.get<RecordMetrics>(`/records/metrics${params}`, options);
  }

  record(type: RecordType, id: string, options?: CallOptions) {
    const path = `/${recordPaths[type]}/${encodeURIComponent(id)}`;
    return this.#calls.get<MartechRecord>(path, options);
  }

  createRecord<T extends RecordType>(
    type: T,
    body: CreateRecord<T>,
    { idempotencyKey, ...options }: WriteOptions = {},
  ) {
    return this.#calls.post<MartechRecord>(`/${recordPaths[type]}`, body, {
      ...options,
      headers: idempotent(idempotencyKey),
    });
  }

  transition(
    type: RecordType,
    id: string,
    version: number,
    body: TransitionRecord,
    { idempotencyKey, ...options }: WriteOptions = {},
  ) {
    const path = `/${recordPaths[type]}/${encodeURIComponent(id)}/transitions`;
    return this.#calls.post<MartechRecord>(path, body, {
      ...options,
      headers: { 'If-Match': `"${version}"`, ...idempotent(idempotencyKey) },
    });
  }

  inbox(
    params: { limit?: number; cursor?: string } = {},
    options?: CallOptions,
  ) {
    return this.#calls.get<Inbox>(`/inbox${search(params)}`, options);
  }

  assessChange(assess: AssessChange, options?: CallOptions) {
    return this.#calls.post<ChangeAssessment>(
      '/changes/assess',
      assess,
      options,
    );
  }

  entityControl(
    entityRef: string,
    { asOf, ...options }: CallOptions & { asOf?: string } = {},
  ) {
    const path = `/entities/${entityPath(entityRef)}/control`;
    return this.#calls.get<EntityControl>(path + search({ asOf }), options);
  }

  states(entityRefs: readonly string[], options?: CallOptions) {
    return this.#calls.post<StateBriefs>(
      '/control/states',
      { entityRefs },
      options,
    );
  }

  attestations(entityRef: string, options?: CallOptions) {
    const path = `/entities/${entityPath(entityRef)}/attestations`;
    return this.#calls.get<AttestationDuties>(path, options);
  }

  gate(entityRef: string, options?: CallOptions) {
    return this.#calls.get<Gate>(`/gate/${entityPath(entityRef)}`, options);
  }

  operatingModel(entityRef?: string, options?: CallOptions) {
    const params = search({ entityRef });
    return this.#calls.get<OperatingModelAnswer>(
      `/portfolio/operating-model${params}`,
      options,
    );
  }

  audit(
    params: { subject?: string; limit?: number; cursor?: string } = {},
    options?: CallOptions,
  ) {
    return this.#calls.get<AuditPage>(`/audit${search(params)}`, options);
  }

  verifyAudit({ full, ...options }: CallOptions & { full?: boolean } = {}) {
    const params = search({ full });
    return this.#calls.get<AuditVerification>(
      `/audit/verify${params}`,
      options,
    );
  }
}
