export { askForException } from './askForException';
export { ExceptionLook } from './ExceptionLook';
export { createExceptionRules } from './exceptionRules';
export { LostChecks } from './LostChecks';
export { readException, type StoredException } from './StoredException';
