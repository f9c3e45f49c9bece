export { createRequestExceptionAction } from './requestException';
