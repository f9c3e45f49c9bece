export { WindowStrip } from './WindowStrip';
