export { actorsOf } from './domain/actorsOf';
export { areasToAsk, decidingArea } from './domain/decidingArea';
export { askersOf } from './domain/askersOf';
export { dutiesOf } from './domain/dutiesOf';
export {
  nobody,
  type EntityPeople,
  type HeldRole,
  type Standing,
} from './domain/EntityPeople';
export { areasOf, isActor } from './domain/isActor';
export { openAreas } from './domain/openAreas';
export { routeArea, type Route } from './domain/routeArea';
export { readOperatingModel } from './model/readOperatingModel';
export { OperatingPeople } from './people/OperatingPeople';
export { WhoIsWho } from './people/WhoIsWho';
export { CatalogCache } from './people/CatalogCache';
export { createOperating, type Operating } from './createOperating';
export { InboxService } from './inbox/InboxService';
export { OpenInbox } from './inbox/OpenInbox';
export { createOperatingRoutes } from './routes';
