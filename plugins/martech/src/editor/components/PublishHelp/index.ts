export { PublishHelp, type Publishing } from './PublishHelp';
