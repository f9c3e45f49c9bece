import { NotFoundError } from '@backstage/errors';
import {
  assessChangeSchema,
  ChangeAspect,
  ChangeAssessment,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Clock } from '../../clock';
import { Caller } from '../../http';
import { decidingArea, routeArea, WhoIsWho } from '../operating';
import { numberOf, RecordReader, StoredRecord } from '../records';
import { RecordAccess, RecordSight } from '../records/access/RecordAccess';
import { ChangeLook } from './ChangeLook';
import { changeAreasOf } from './domain/changeAreasOf';
import { changeClassOf } from './domain/changeClassOf';
import { changeLight } from './domain/changeLight';
import { periodOf } from './domain/changeProblem';
import { Collision, collisionsOf } from './domain/collisionsOf';
import { Freeze, freezeIn } from './domain/Freeze';
import { later } from '../records/domain/days';
import { ImpactGraphs } from './impact/ImpactGraphs';
import { ApprovalTimes } from './store/ApprovalTimes';
import { RecordsAhead } from './store/RecordsAhead';

type Asked = z.output<typeof assessChangeSchema>;
type RefTest = (entityRef: string) => boolean;

/** Without anything known of it: what people would notice, if there are any yet. */
const anyChange = (lifecycle: string): ChangeAspect[] => [
  lifecycle === 'sandbox' ? 'experiment' : 'live-behaviour',
];
/** More collisions than anybody reads. */
const MOST_COLLISIONS = 50;
const MOMENT = 1;

interface AssessServiceOptions {
  access: Pick<RecordAccess, 'sightOf' | 'visible'>;
  ahead: Pick<RecordsAhead, 'changes' | 'majorIncidents'>;
  clock: Clock;
  graphs: Pick<ImpactGraphs, 'current'>;
  look: Pick<ChangeLook, 'of'>;
  model: OperatingModel;
  reader: Pick<RecordReader, 'byIds'>;
  times: Pick<ApprovalTimes, 'usualHours'>;
  who: Pick<WhoIsWho, 'of'>;
}

const maySee =
  ({ entities }: RecordSight): RefTest =>
  entityRef =>
    entities.row(entityRef) !== undefined;

const link = (record: StoredRecord) => ({
  id: record.id,
  number: numberOf(record),
  title: record.title,
});

const showFreeze = ({ endsAt, id, number, title }: Freeze) => ({
  id,
  number,
  title,
  until: endsAt.toISOString(),
});

const showCollision = ({ change, path }: Collision, isSeen: RefTest) => ({
  id: change.id,
  number: change.number,
  title: change.title,
  entityRef: change.entityRef,
  window: {
    start: change.startsAt.toISOString(),
    end: change.endsAt.toISOString(),
  },
  path: path.filter(isSeen),
});

/** Answers whether something may be changed, and what it would take. */
export class AssessService {
  readonly #options: AssessServiceOptions;

  constructor(options: AssessServiceOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError when the caller may see no such entity */
  async assess(
    { entityRef, fields = { aspects: [], emergency: false } }: Asked,
    caller: Caller,
  ): Promise<ChangeAssessment> {
    const { access, ahead, clock, look, model } = this.#options;
    const sight = await access.sightOf(caller);
    const row = sight.entities.row(entityRef);
    if (!row) {
      throw new NotFoundError(`There is no ${entityRef} that you may see`);
    }
    const now = clock.now();
    const seen = await look.of(entityRef, now);

    const { aspects = [], emergency, standard, window } = fields;
    const changeClass = changeClassOf({ emergency, standard }, seen.standard);
    const areas = await this.#areas(
      entityRef,
      changeAreasOf(
        changeClass,
        aspects.length > 0 ? aspects : anyChange(row.lifecycle),
        model,
      ),
      sight,
      now,
    );
    const period = window
      ? periodOf(window)
      : { startsAt: now, endsAt: later(now, MOMENT) };
    const freeze = freezeIn(seen.freezes, period);
    const { collisions, isTaken } = await this.#collisions(
      entityRef,
      period,
      sight,
      now,
    );
    const major = await ahead.majorIncidents(entityRef);
    const openMajor = await access.visible(major, sight);
    const hours = areas.flatMap(({ usualHours }) => usualHours ?? []);
    return {
      light: changeLight({
        isEmergency: changeClass === 'emergency',
        isFrozen: freeze !== undefined,
        isBroken: major.some(({ fields: { priority } }) => priority === 'P1'),
        isTaken,
        needsApproval: areas.length > 0,
      }),
      class: changeClass,
      areas,
      ...(freeze && { freeze: showFreeze(freeze) }),
      openMajor: openMajor.map(link),
      collisions,
      affected: seen.affected.filter(maySee(sight)),
      usualHours: hours.length > 0 ? Math.max(...hours) : null,
      standard: [...seen.standard],
    };
  }

  async #areas(
    entityRef: string,
    ids: readonly string[],
    { doer }: RecordSight,
    now: Date,
  ): Promise<ChangeAssessment['areas']> {
    const { model, times, who } = this.#options;
    const people = await who.of(entityRef);
    return Promise.all(
      ids.map(async id => {
        const area = decidingArea(id, model);
        const route = routeArea(area, people, model, [doer.ref]);
        return {
          id,
          title: area.title,
          side: area.side,
          approvers: [...route.who],
          via: route.via,
          usualHours: await times.usualHours(id, now),
        };
      }),
    );
  }

  /** Those that the caller may see; that the time is taken is said in any case. */
  async #collisions(
    entityRef: string,
    period: Parameters<typeof collisionsOf>[1],
    sight: RecordSight,
    now: Date,
  ) {
    const { access, ahead, graphs, reader } = this.#options;
    const isSeen = maySee(sight);
    const found = collisionsOf(
      entityRef,
      period,
      await ahead.changes(period, now),
      await graphs.current(),
    );
    const shown = found
      .filter(({ change }) => isSeen(change.entityRef))
      .slice(0, MOST_COLLISIONS);
    const records = await reader.byIds(shown.map(({ change }) => change.id));
    const visible = await access.visible(records, sight);
    const seen = new Set(visible.map(({ id }) => id));
    return {
      collisions: shown
        .filter(({ change }) => seen.has(change.id))
        .map(collision => showCollision(collision, isSeen)),
      isTaken: found.some(({ path }) => path.length === 1),
    };
  }
}
