export { FillingNotice } from './FillingNotice';
export { FailedNotice } from './FailedNotice';
export { ListNotice } from './ListNotice';
export { NoDataNotice } from './NoDataNotice';
export { NoMatchNotice } from './NoMatchNotice';
