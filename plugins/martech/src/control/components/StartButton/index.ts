export { StartButton } from './StartButton';
export { StartButtons } from './StartButtons';
