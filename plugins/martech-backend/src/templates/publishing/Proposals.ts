import { NotAllowedError } from '@backstage/errors';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  MarketingTemplate,
  MartechRecord,
  ProposedVersion,
  recordRowSchema,
  recordsQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { RecordsService } from '../../governance/records/reads/RecordsService';
import { Caller } from '../../http';
import { declaredOf } from '../domain/declaredOf';
import {
  ApprovalRules,
  publishedFields,
  publishedYaml,
  versionOf,
} from './approvedVersion';

const MOST = 10;
/** Everybody asked has said yes. */
export const decidedStates = ['approved', 'scheduled', 'in-progress'];

/** It took place; what is left is to look back at it. */
const isOver = (state: string) =>
  ['completed', 'failed', 'rolled-back'].includes(state);

/** Changes that would publish a version of a template. */
export class Proposals {
  readonly #records: Pick<RecordsService, 'get' | 'list'>;
  readonly #rules: ApprovalRules;

  constructor(options: {
    records: Pick<RecordsService, 'get' | 'list'>;
    rules: ApprovalRules;
  }) {
    this.#records = options.records;
    this.#rules = options.rules;
  }

  /** Open ones that the caller may see, the newest first. */
  async of(
    template: MarketingTemplate,
    caller: Caller,
  ): Promise<ProposedVersion[]> {
    const { keptIn } = declaredOf(template);
    const records = await this.#open(stringifyEntityRef(template), caller);
    return records.flatMap((record): ProposedVersion[] => {
      const asked = versionOf(record);
      if (!asked) return [];
      const decided = decidedStates.includes(record.state);
      const fields = publishedFields(record, asked, this.#rules);
      return [
        {
          record: recordRowSchema.parse(record),
          template: asked,
          decided,
          ...(decided && keptIn === 'git' && { yaml: publishedYaml(fields) }),
        },
      ];
    });
  }

  async #open(entityRef: string, caller: Caller): Promise<MartechRecord[]> {
    const query = { entityRef, limit: MOST, open: 'true' as const };
    const asked = recordsQuerySchema.parse(query);
    try {
      const { items } = await this.#records.list(asked, caller, 'change');
      const open = items.filter(({ state }) => !isOver(state));
      return await Promise.all(
        open.map(({ id }) => this.#records.get({ type: 'change', id }, caller)),
      );
    } catch (error) {
      // Who may not read records sees the template without them.
      if (error instanceof NotAllowedError) return [];
      throw error;
    }
  }
}
