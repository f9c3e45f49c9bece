import { FactSource } from '@martech-portal/backstage-plugin-martech-node';
import { Router } from 'express';
import { createAssistants } from './assistants/createAssistants';
import { systemClock } from './clock';
import {
  createDevelopment,
  MovableClock,
  openClock,
  PastParts,
  PausableEngine,
  readDevelopment,
} from './development';
import { createDiscovery } from './discovery/createDiscovery';
import { createEntityIndex } from './entities/createEntityIndex';
import { Bell } from './entities/feed/Bell';
import { Listeners } from './entities/feed/Listeners';
import { visitorsFirst } from './entities/feed/visitorsFirst';
import { DatabaseIndexState } from './entities/store/DatabaseIndexState';
import { createFacts } from './facts/createFacts';
import { DatabaseFactStore } from './facts/store/DatabaseFactStore';
import { createControlEngine, withControl } from './governance/control';
import { createPastRecords } from './governance/createPastRecords';
import { createGovernance } from './governance/createGovernance';
import { DatabaseControlStore } from './governance/control/store/DatabaseControlStore';
import { StateColumn } from './governance/control/tables/StateColumn';
import { StateTable } from './governance/control/tables/StateTable';
import { Doers } from './governance/records/access/Doers';
import { createGuard, createIdentify } from './http';
import { createPortfolio } from './portfolio/createPortfolio';
import { RenewalsService } from './portfolio/renewals/RenewalsService';
import { readAhead } from './readAhead';
import { createRegistry } from './registry/createRegistry';
import { readOperatingModel } from './governance/operating';
import { createRouter } from './router';
import { createScorecards } from './scorecards/createScorecards';
import {
  createScorecardEngine,
  createScorecardFeed,
} from './scorecards/engine';
import { IndexEstate } from './scorecards/engine/IndexEstate';
import { VisibleEstate } from './scorecards/reads/VisibleEstate';
import { createTemplates } from './templates/createTemplates';
import { registeredTemplates } from './templates/publishing/RegisteredTemplates';
import { PortalServices } from './PortalServices';

/** Puts the capabilities of the portal together over one database. */
export async function createPortal(services: PortalServices): Promise<{
  router: Router;
  start(sources: Iterable<FactSource>): Promise<void>;
}> {
  const { config, knex } = services;
  const guarded = createGuard(services);
  const identified = createIdentify(services);
  const movable = readDevelopment(config)
    ? await openClock(new DatabaseIndexState(knex))
    : undefined;
  const clock = movable ?? systemClock;
  const factStore = new DatabaseFactStore(knex);

  const states = new StateTable(new DatabaseControlStore(knex));
  const bell = new Bell();
  const entities = new Listeners<readonly string[]>();
  const people = new Listeners<readonly string[]>();
  const index = createEntityIndex({
    ...services,
    clock,
    column: new StateColumn(states),
    onChanged: refs => entities.tell(refs),
    onIndexed: () => bell.ring(),
  });
  const { catalog, state } = index;
  const estate = new IndexEstate(knex);
  const createEngine = (past?: PastParts) => {
    const parts = { ...services, catalog, clock, estate, facts: factStore };
    const all = { ...parts, ...past };
    const { keeper, records, waivers } = createControlEngine({
      ...all,
      isPast: past !== undefined,
    });
    return withControl(
      createScorecardEngine({ ...all, records, waivers }),
      keeper,
    );
  };
  const engine = new PausableEngine(createEngine());
  const feed = createScorecardFeed({
    ...services,
    bell,
    catalog,
    clock,
    engine,
    onPeopleChanged: refs => people.tell(refs),
    state,
  });
  const facts = createFacts({
    ...services,
    clock,
    onChanged: async entityRefs => {
      await engine.mark(entityRefs, clock.now());
      bell.ring();
    },
    store: factStore,
  });
  const registry = createRegistry({
    ...services,
    clock,
    doers: new Doers(services.userInfo),
    guarded,
    identified,
    tables: index.tables,
    visible: index.visible,
  });
  const governance = createGovernance({
    ...services,
    ...index,
    clock,
    engine,
    guarded,
    identified,
    registry,
    states,
    onWritten: () => bell.ring(),
  });
  const templates = createTemplates({
    ...services,
    clock,
    estate: new VisibleEstate(index),
    evaluate: ref => engine.evaluateNow(ref),
    facts: { service: facts.service, store: factStore },
    guarded,
    identified,
    model: readOperatingModel(config),
    read: refs => catalog.entities(refs),
    records: governance.records.service,
    registered: registeredTemplates(registry.service),
  });
  const scorecards = createScorecards({
    ...services,
    clock,
    engine,
    facts: factStore,
    index,
  });
  const portfolio = createPortfolio({
    ...services,
    clock,
    engine,
    estate: new VisibleEstate(index),
    guarded,
    identified,
    access: governance.records.access,
    metrics: governance.metrics,
    records: governance.records.service,
    registry: registry.service,
    scorecards: scorecards.reads.scorecards,
    states,
    who: governance.who,
  });
  const discovery = createDiscovery({
    ...services,
    clock,
    doerOf: caller => governance.records.access.doerOf(caller),
    estate: new VisibleEstate(index),
    guarded,
    records: governance.records.service,
  });
  createAssistants({
    ...services,
    control: governance.control,
    entities: index.entities,
    estate: new VisibleEstate(index),
    overlaps: registry.overlaps,
    records: governance.records.service,
    registry: registry.service,
    renewals: new RenewalsService(portfolio.renewals),
    statuses: scorecards.reads.statuses,
  });
  entities.add(refs => governance.entitiesChanged(refs));
  entities.add(refs => templates.entitiesChanged(refs));
  people.add(refs => governance.peopleChanged(refs));
  const development = (moved: MovableClock) =>
    createDevelopment({
      ...services,
      clock: moved,
      createEngine,
      createRecords: past => createPastRecords({ ...services, ...past }),
      engine,
      facts: factStore,
      guarded,
      onMoved: () => index.feed.followCalendar(),
      pausedWhile: work => governance.pausedWhile(work),
      runRecords: now => governance.runDue(now),
    });

  return {
    router: createRouter({
      ...services,
      clock,
      development: movable && development(movable),
      discovery,
      entities: index.entities,
      facts: facts.service,
      governance: [...governance.routes, ...portfolio.routes],
      guarded,
      registry: registry.routes,
      scorecards,
      templates: templates.routes,
    }),
    async start(sources) {
      // Before the backend says that it is ready: whoever comes first waits no longer than others.
      await readAhead(services.logger, [
        () => index.tables.of('MarketingPlatform'),
        governance.readAhead,
        portfolio.readAhead,
        scorecards.readAhead,
      ]);
      await index.feed.start();
      feed.start();
      await facts.start(sources);
      governance.start();
      registry.start();
      await templates.start();
      services.lifecycle.addStartupHook(() => {
        const first = () => visitorsFirst(state);
        const reads = [portfolio.readHistory, governance.readRoles];
        void readAhead(services.logger, [first, ...reads]);
      });
    },
  };
}
