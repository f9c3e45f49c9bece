export { systemClock, utcDay, type Clock } from './Clock';
