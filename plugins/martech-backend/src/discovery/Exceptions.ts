import { PermissionsService } from '@backstage/backend-plugin-api';
import {
  Candidate,
  ExceptCandidate,
  MartechRecord,
  martechRecordCreatePermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../audit/domain/canonicalJson';
import { RecordsService } from '../governance/records/reads/RecordsService';
import { Caller, missingPermission } from '../http';
import { Decisions } from '../http/Decisions';

/** Asks those who decide about it whether a tool may stay unregistered. */
export class Exceptions {
  readonly #decisions: Decisions;
  readonly #records: Pick<RecordsService, 'create'>;

  constructor(options: {
    permissions: PermissionsService;
    records: Pick<RecordsService, 'create'>;
  }) {
    this.#decisions = new Decisions(options.permissions);
    this.#records = options.records;
  }

  /**
   * The same asked again leads to the same exception.
   *
   * @throws NotAllowedError when the caller may not start records
   */
  async ask(
    { domain, id, title, version }: Candidate,
    body: ExceptCandidate,
    caller: Caller,
  ): Promise<MartechRecord> {
    const permission = martechRecordCreatePermission;
    if (!(await this.#decisions.allows(caller, permission))) {
      throw missingPermission(permission.name);
    }
    const { entityRef, ...fields } = body;
    const bodyHash = createHash('sha256')
      .update(canonicalJson(body))
      .digest('hex');
    return this.#records.create(
      'exception',
      {
        entityRef,
        title: `${title} runs here and is not registered`.slice(0, 200),
        links: [],
        fields: { ...fields, covers: { kind: 'tool', domain } },
      },
      caller,
      {
        route: 'discovery except',
        key: `${id}-${version}-${bodyHash.slice(0, 16)}`,
        bodyHash,
      },
    );
  }
}
