export { expectNoSeriousViolations } from './fixtures/expectNoSeriousViolations';
export { signInAs } from './fixtures/signInAs';
