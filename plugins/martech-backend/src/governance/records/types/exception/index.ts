export { askForException } from './askForException';
export { ExceptionLook } from './ExceptionLook';
export { createExceptionRules } from './exceptionRules';
export { readException, type StoredException } from './StoredException';
