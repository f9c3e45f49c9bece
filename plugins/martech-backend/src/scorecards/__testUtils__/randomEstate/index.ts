export { marketing, platformNames } from './marketing';
export { day, instant, NOON } from './moments';
export { facts, portfolio, records } from './observations';
export { people } from './people';
export { byRef, withRelations } from './relations';
export { brokenRules, factRules, rulesOf } from './rules';
export { scorecardFor } from './scorecards';
export { barePlatform, bareSituation, oneRule } from './fixedEstate';
export { estate, type RandomEstate } from './estate';
