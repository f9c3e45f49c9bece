import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  CalendarKey,
  NewCalendarKey,
} from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { ulid } from 'ulid';
import { Clock, utcDay } from '../../clock';
import { Caller } from '../../http';
import { CalendarEvent } from './domain/CalendarEvent';
import { hashOfKey, newCalendarKey } from './domain/calendarKey';
import { calendarText } from './domain/calendarText';
import { recordEvents } from './domain/recordEvents';
import { renewalEvents } from './domain/renewalEvents';
import { PersonSight } from './PersonSight';
import { RightsReader } from './RightsReader';
import { CalendarKeys, StoredKey } from './store/CalendarKeys';

const MOST_KEYS = 10;
const MOST_PEOPLE = 10_000;
const HOUR = 3_600_000;

interface CalendarServiceOptions {
  baseUrl: string;
  clock: Clock;
  /** So long rights count that were not asked for again, milliseconds. */
  confirmWithin: number;
  keys: CalendarKeys;
  people: { isHere(person: string): Promise<boolean> };
  rights: Pick<RightsReader, 'of'>;
  sight: Pick<PersonSight, 'records' | 'renewals'>;
}

function personOf({ principal }: Caller): string {
  if (principal.type === 'user') return principal.userEntityRef;
  throw new NotAllowedError('A calendar belongs to a person, not to a service');
}

/** Calendars that people subscribe to: their keys, and what is in them. */
export class CalendarService {
  readonly #options: CalendarServiceOptions;
  readonly #confirmed = new LRUCache<string, number>({ max: MOST_PEOPLE });

  constructor(options: CalendarServiceOptions) {
    this.#options = options;
  }

  async keys(caller: Caller): Promise<CalendarKey[]> {
    await this.confirm(caller);
    const keys = await this.#options.keys.of(personOf(caller));
    return keys.map(key => this.#show(key));
  }

  /** @throws NotAllowedError for services and for whoever has too many */
  async create(caller: Caller): Promise<NewCalendarKey> {
    const { clock, keys, rights } = this.#options;
    const person = personOf(caller);
    if ((await keys.of(person)).length >= MOST_KEYS) {
      throw new NotAllowedError(
        `You have ${MOST_KEYS} addresses already: take one back first`,
      );
    }
    const now = clock.now();
    const key = newCalendarKey();
    const stored: StoredKey = {
      id: ulid(now.getTime()),
      person,
      rights: await rights.of(caller),
      createdAt: now,
      confirmedAt: now,
    };
    await keys.add({ ...stored, hash: hashOfKey(key) });
    return { ...this.#show(stored), key };
  }

  /** @throws NotFoundError when the caller has no such key */
  async revoke(caller: Caller, id: string): Promise<void> {
    if (await this.#options.keys.remove(id, personOf(caller))) return;
    throw new NotFoundError('You have no such address');
  }

  /**
   * Remembers what somebody may see who is here; at most once an hour. What
   * cannot be asked for grows old, which hides more and never less.
   */
  async confirm(caller: Caller): Promise<void> {
    const { principal } = caller;
    if (principal.type !== 'user') return;
    const person = principal.userEntityRef;
    const now = this.#options.clock.now();
    const last = this.#confirmed.get(person) ?? -Infinity;
    if (now.getTime() - last < HOUR) return;
    this.#confirmed.set(person, now.getTime());
    try {
      await this.#confirm(caller, person, now);
    } catch {
      this.#confirmed.delete(person);
    }
  }

  /** @throws NotFoundError, the same for what never was and what was taken back */
  async read(key: string): Promise<string> {
    const { baseUrl, clock, keys, people } = this.#options;
    const stored = await keys.byHash(hashOfKey(key));
    if (!stored || !(await people.isHere(stored.person))) {
      throw new NotFoundError('There is no such calendar');
    }
    const now = clock.now();
    await keys.markRead(stored.id, now);
    const events =
      this.#shownUntil(stored) < now
        ? [this.#reminder(now)]
        : await this.#events(stored, now);
    return calendarText(events, { baseUrl, now });
  }

  async #confirm(caller: Caller, person: string, now: Date) {
    const { keys, rights } = this.#options;
    if ((await keys.of(person)).length === 0) return;
    await keys.confirm(person, await rights.of(caller), now);
  }

  async #events(key: StoredKey, now: Date): Promise<CalendarEvent[]> {
    const { sight } = this.#options;
    const renewals = await sight.renewals(key);
    const records = await sight.records(key, now);
    return [...renewalEvents(renewals, utcDay(now)), ...recordEvents(records)];
  }

  #reminder(now: Date): CalendarEvent {
    return {
      id: 'confirm',
      title: 'Open the portal once to go on with this calendar',
      description:
        'You have not been there for a while, so that nobody knows what you may see by now.',
      path: '/martech-estate/renewals',
      when: { day: utcDay(now) },
    };
  }

  #shownUntil({ confirmedAt }: StoredKey): Date {
    return new Date(confirmedAt.getTime() + this.#options.confirmWithin);
  }

  #show(key: StoredKey): CalendarKey {
    return {
      id: key.id,
      createdAt: key.createdAt.toISOString(),
      readAt: key.readAt?.toISOString() ?? null,
      shownUntil: this.#shownUntil(key).toISOString(),
    };
  }
}
