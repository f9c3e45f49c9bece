export { AsOfBanner } from './AsOfBanner';
export { StatusToolbar } from './StatusToolbar';
export { PendingMark } from './PendingMark';
