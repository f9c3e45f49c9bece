export { DownstreamImpact } from './DownstreamImpact';
