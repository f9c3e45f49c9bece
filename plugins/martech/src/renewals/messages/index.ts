export { renewalsMessages } from './renewalsMessages';
