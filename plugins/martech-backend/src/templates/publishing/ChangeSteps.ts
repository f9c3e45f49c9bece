import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { RecordsService } from '../../governance/records/reads/RecordsService';
import { Caller } from '../../http';

const HOUR = 3_600_000;

/** Takes a change through what it has to go through, from wherever it is. */
export class ChangeSteps {
  readonly #clock: Clock;
  readonly #records: Pick<RecordsService, 'get' | 'transition'>;

  constructor(options: {
    clock: Clock;
    records: Pick<RecordsService, 'get' | 'transition'>;
  }) {
    this.#clock = options.clock;
    this.#records = options.records;
  }

  /** @throws ConflictError or NotAllowedError that says why it cannot start now */
  async start(record: MartechRecord, caller: Caller): Promise<MartechRecord> {
    let now = record;
    if (now.state === 'approved') {
      const start = this.#clock.now();
      const end = new Date(start.getTime() + HOUR);
      const window = { start: start.toISOString(), end: end.toISOString() };
      now = await this.#step(now, 'schedule', caller, { window });
    }
    return now.state === 'scheduled' ? this.#step(now, 'start', caller) : now;
  }

  async complete(id: string, caller: Caller): Promise<MartechRecord> {
    const record = await this.#records.get({ type: 'change', id }, caller);
    const started = await this.start(record, caller);
    return this.#step(started, 'complete', caller);
  }

  #step(
    { id, version }: MartechRecord,
    action: string,
    caller: Caller,
    fields?: Record<string, unknown>,
  ): Promise<MartechRecord> {
    const asked = { action, version, ...(fields && { fields }) };
    return this.#records.transition({ type: 'change', id }, asked, caller);
  }
}
