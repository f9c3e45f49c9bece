import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  MarketingTemplate,
} from '@martech-portal/backstage-plugin-martech-common';
import { referencesOf } from '../../../entities/domain/references';
import { EntityCache } from '../../../scorecards/engine/EntityCache';
import { ControlPolicy } from '../domain/ControlPolicy';
import { noMemory } from '../domain/Memory';
import {
  SeenCheck,
  templateState,
  TemplateView,
} from '../domain/templateState';
import { CheckOutcomes } from '../store/CheckOutcomes';
import { ControlStore } from '../store/ControlStore';
import { Verdict } from './Gathered';

/** What states of templates are worked out from. */
export interface TemplateSources {
  cache: EntityCache;
  outcomes: CheckOutcomes;
  policy: ControlPolicy;
  store: Pick<ControlStore, 'ofRefs' | 'ofUids'>;
}

const platformsOf = (template: MarketingTemplate): string[] =>
  referencesOf(template).all('spec.platforms[]').sort();

/** Works out how templates stand, many at once. */
export class TemplateReader {
  readonly #sources: TemplateSources;

  constructor(sources: TemplateSources) {
    this.#sources = sources;
  }

  async judge(
    templates: readonly MarketingTemplate[],
    now: Date,
  ): Promise<Verdict[]> {
    const { cache, policy, store } = this.#sources;
    const refs = templates.flatMap(platformsOf);
    const platforms = await cache.read(refs, now.getTime());
    const states = await store.ofRefs([...new Set(refs)]);
    const checks = await this.#checks(templates);
    const before = await store.ofUids(
      templates.map(({ metadata }) => metadata.uid ?? ''),
    );
    return templates.map((template): Verdict => {
      const uid = template.metadata.uid ?? '';
      const known = before.get(uid);
      const view: TemplateView = {
        entityRef: stringifyEntityRef(template),
        lifecycle: template.spec.lifecycle,
        checks: checks.get(uid),
        platforms: platformsOf(template).flatMap(ref => {
          const platform = platforms.get(ref);
          if (!platform || !isMarketingPlatform(platform)) return [];
          const { reasons = [], state } = states.get(ref) ?? {};
          const { lifecycle } = platform.spec;
          return [{ ref, lifecycle, reasons, state }];
        }),
      };
      return {
        judged: {
          uid,
          entityRef: view.entityRef,
          kind: template.kind,
          verdict: templateState(view, policy),
          ready: false,
          capabilities: [],
          memory: noMemory,
        },
        ...(known && { before: known }),
      };
    });
  }

  /** What the integrity scorecard came to, by uid. */
  async #checks(templates: readonly MarketingTemplate[]) {
    const { outcomes, policy } = this.#sources;
    const found = await outcomes.of(
      templates.map(template => stringifyEntityRef(template)),
      [policy.templates.scorecard],
    );
    const checks = new Map<string, SeenCheck[]>();
    for (const { id, outcome, since, uid } of found) {
      const known = checks.get(uid) ?? [];
      known.push({ id, outcome, since });
      checks.set(uid, known);
    }
    return checks;
  }
}
