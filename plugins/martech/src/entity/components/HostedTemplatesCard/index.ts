export { HostedTemplatesCard } from './HostedTemplatesCard';
