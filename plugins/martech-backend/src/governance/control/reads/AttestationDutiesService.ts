import {
  AttestationDuties,
  attestationTopics,
} from '@martech-portal/backstage-plugin-martech-common';
import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { Knex } from 'knex';
import { Clock } from '../../../clock';
import { FactStore } from '../../../facts/store/FactStore';
import { Caller } from '../../../http';
import {
  EntityAddress,
  VisibleEstate,
} from '../../../scorecards/reads/VisibleEstate';
import { WhoIsWho } from '../../operating';
import { Doers } from '../../records/access/Doers';
import { Doer } from '../../records/domain';
import { RecordRecord } from '../../records/store/tables';
import { attestersOf } from '../../records/types/attestation';
import { attestationDuty } from '../domain/attestationDuty';

interface AttestationDutiesOptions {
  clock: Clock;
  doers: Pick<Doers, 'of'>;
  estate: VisibleEstate;
  facts: Pick<FactStore, 'of'>;
  knex: Knex;
  who: Pick<WhoIsWho, 'of'>;
}

const SOURCE = 'attestation';

const isAmong = ({ groups, person, ref }: Doer, who: readonly string[]) =>
  person && who.some(one => one === ref || groups.includes(one));

/** What has been attested for a platform, and what is due. */
export class AttestationDutiesService {
  readonly #options: AttestationDutiesOptions;

  constructor(options: AttestationDutiesOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError, the same for what is hidden and what is not there */
  async of(caller: Caller, address: EntityAddress): Promise<AttestationDuties> {
    const { clock, doers, estate, facts, who } = this.#options;
    const { entityRef, kind } = await estate.entity(caller, address);
    if (kind !== 'MarketingPlatform') return { topics: [] };
    const now = clock.now().getTime();
    const readings = (await facts.of([entityRef])).get(entityRef) ?? [];
    const told = readings.filter(({ source }) => source === SOURCE);
    const given = await this.#given(entityRef, told);
    const people = await who.of(entityRef);
    const doer = await doers.of(caller);
    return {
      topics: attestationTopics.map(topic => {
        const fact = told.find(({ key }) => key === topic);
        const record = fact && given.get(`${topic} ${+fact.observedAt}`);
        const attesters = attestersOf(topic, people);
        return {
          topic,
          ...attestationDuty(fact, now),
          ...record,
          mayAttest: isAmong(doer, attesters),
          who: attesters,
        };
      }),
    };
  }

  /** Records that the facts came with; other systems tell facts without one. */
  async #given(entityRef: string, told: readonly FactReading[]) {
    const found = new Map<string, { by: string; record: string }>();
    if (told.length === 0) return found;
    const records = await this.#options
      .knex<RecordRecord>('martech_records')
      .where({ entity_ref: entityRef, type: 'attestation' })
      .whereIn(
        'created_at',
        told.map(({ observedAt }) => observedAt.getTime()),
      );
    for (const record of records) {
      const { topic }: { topic?: string } = JSON.parse(record.fields);
      found.set(`${topic} ${Number(record.created_at)}`, {
        by: record.requested_by,
        record: record.id,
      });
    }
    return found;
  }
}
