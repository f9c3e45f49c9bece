/**
 * Backend of the martech portal: keeps an index of marketing entities that can
 * be filtered, sorted and counted, and serves it.
 *
 * @packageDocumentation
 */
export { martechPlugin as default } from './plugin';
export {
  createMartechRecordConditionalDecision,
  martechRecordConditions,
} from './governance/records/access/recordConditions';
