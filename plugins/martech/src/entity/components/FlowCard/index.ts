export { FlowCard } from './FlowCard';
