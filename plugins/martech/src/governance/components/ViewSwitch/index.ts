export { ViewButtons } from './ViewButtons';
export { ViewSwitch } from './ViewSwitch';
