export { FillingNotice } from './FillingNotice';
export { FailedNotice } from './FailedNotice';
export { NoDataNotice } from './NoDataNotice';
export { NoMatchNotice } from './NoMatchNotice';
