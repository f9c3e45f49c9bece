import { Entity } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  isMarketingTemplate,
  RELATION_HOSTS,
} from '@martech-portal/backstage-plugin-martech-common';
import { setImmediate } from 'node:timers/promises';
import { Clock } from '../../../clock';
import { ScorecardCatalog } from '../../../scorecards/engine';
import { EntityCache } from '../../../scorecards/engine/EntityCache';
import { Slices } from '../../../scorecards/engine/Slices';
import { ControlPolicy } from '../domain/ControlPolicy';
import { stateChange } from '../domain/stateChange';
import { relatedTo } from '../domain/view/integrationsOf';
import { ControlFeed } from '../store/ControlFeed';
import { ControlStore } from '../store/ControlStore';
import { TurnLostError } from '../store/TurnLostError';
import { ConsistencyKeeper } from './ConsistencyKeeper';
import { ControlNews, ControlWatch } from './ControlWatch';
import { Pass, Verdict } from './Gathered';
import { judgePlatform } from './judgePlatform';
import { PlatformReader } from './PlatformReader';
import { TemplateReader } from './TemplateReader';

const PAGE = 500;
const LATER = 60_000;

interface ControlKeeperOptions {
  cache: EntityCache;
  catalog: ScorecardCatalog;
  clock: Clock;
  consistency: ConsistencyKeeper;
  /** Entities that the estate says something new about. */
  estateChanges: () => Promise<string[]>;
  feed: ControlFeed;
  platforms: PlatformReader;
  policy: ControlPolicy;
  policyVersion: string;
  store: ControlStore;
  templates: TemplateReader;
  watch: ControlWatch;
}

/** One time through everything that has happened. */
interface Turn extends Pass {
  turn: number;
}

const isTemplate = (ref: string) => ref.startsWith('marketingtemplate:');

/** Keeps states up with what they are worked out from, one replica at a time. */
export class ControlKeeper {
  readonly #options: ControlKeeperOptions;
  readonly #pending = new Set<string>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(options: ControlKeeperOptions) {
    this.#options = options;
  }

  /** Follows what has happened; false when nothing has, or another replica does. */
  follow(): Promise<boolean> {
    const next = this.#running.then(() => this.#follow());
    this.#running = next.catch(() => {});
    return next;
  }

  async #follow(): Promise<boolean> {
    const { clock, estateChanges, feed, watch } = this.#options;
    for (const ref of await estateChanges()) this.#pending.add(ref);
    const now = clock.now();
    const news = await watch.look(now);
    if (!news && this.#pending.size === 0) return false;
    const turn = await feed.take(now.getTime());
    if (turn === undefined) return false;
    try {
      // What another replica did since is not done again.
      await this.#take(turn, now);
      return true;
    } catch (error) {
      if (error instanceof TurnLostError) return false;
      await feed.release(turn);
      throw error;
    } finally {
      this.#options.cache.clear();
    }
  }

  async #take(turn: number, now: Date) {
    const { consistency, feed, policy, policyVersion, store, watch } =
      this.#options;
    const news = await watch.look(now);
    const pending = [...this.#pending];
    const before = news?.before ?? (await feed.state());
    await consistency.finishDays(before.day, now);
    if (before.policy !== policyVersion) {
      await feed.keepPolicy(policyVersion, policy, now.getTime());
    }
    const refs = new Set(pending);
    if (news) await this.#addAffected(news, refs);
    const historyBegan = before.beganAt ?? now.getTime();
    await this.#work({ turn, now, historyBegan }, refs);
    const instant = now.getTime();
    await store.removeGone({ now: instant, turn });
    // What the catalog lacks for the moment must not keep us busy.
    if (news?.due.length) await store.postpone(instant, instant + LATER);
    await feed.finish(turn, news?.until ?? before);
    for (const ref of pending) this.#pending.delete(ref);
  }

  async #addAffected(news: ControlNews, refs: Set<string>) {
    for (const ref of await this.#options.watch.affected(news)) refs.add(ref);
  }

  /** Platforms first: templates stand as those they are built on. */
  async #work(turn: Turn, refs: ReadonlySet<string>) {
    const templates = new Set([...refs].filter(isTemplate));
    const platforms = [...refs].filter(ref => !isTemplate(ref));
    for (let at = 0; at < platforms.length; at += PAGE) {
      const some = await this.#read(platforms.slice(at, at + PAGE));
      for (const ref of await this.#platforms(turn, some)) templates.add(ref);
      await setImmediate();
    }
    const rest = [...templates];
    for (let at = 0; at < rest.length; at += PAGE) {
      const some = await this.#read(rest.slice(at, at + PAGE));
      const found = some.filter(isMarketingTemplate);
      await this.#write(
        turn,
        await this.#options.templates.judge(found, turn.now),
      );
      await setImmediate();
    }
  }

  async #read(refs: string[]): Promise<Entity[]> {
    const found = await this.#options.catalog.withRelations(refs);
    return found
      .filter(entity => entity !== undefined)
      .filter(({ metadata }) => metadata.uid !== undefined);
  }

  /** Answers with the templates that stand on those that have changed. */
  async #platforms(turn: Turn, entities: readonly Entity[]) {
    const { platforms, policy } = this.#options;
    const found = entities.filter(isMarketingPlatform);
    const findings = await platforms.find(found, turn.now);
    const slices = new Slices();
    const verdicts: Verdict[] = [];
    for (const [index, platform] of found.entries()) {
      verdicts.push(
        judgePlatform(platform, findings[index], { ...turn, policy }),
      );
      if (slices.isOver) await slices.rest();
    }
    const changed = await this.#write(turn, verdicts);
    return found.flatMap(platform =>
      changed.has(platform.metadata.uid ?? '')
        ? relatedTo(platform, RELATION_HOSTS)
        : [],
    );
  }

  /** Writes what differs; answers with the uids of those that stand otherwise. */
  async #write({ now, turn }: Turn, verdicts: readonly Verdict[]) {
    const { policyVersion: policy, store } = this.#options;
    const instant = now.getTime();
    const changes = verdicts.flatMap(
      ({ before, judged }) => stateChange(judged, before, instant) ?? [],
    );
    const trust = verdicts.flatMap(verdict => verdict.trust ?? []);
    const evaluate = verdicts.flatMap(verdict =>
      verdict.evaluate ? [verdict.judged.entityRef] : [],
    );
    if (changes.length + trust.length + evaluate.length > 0) {
      await store.write({
        turn,
        now: instant,
        policy,
        changes,
        trust,
        evaluate,
      });
    }
    return new Set(
      changes.filter(({ isTurn }) => isTurn).map(({ row }) => row.uid),
    );
  }
}
