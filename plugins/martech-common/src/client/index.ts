export { type DiscoveryApi } from './discoveryApi';
export { type GovernanceApi, type WriteOptions } from './governanceApi';
export { type CallOptions } from './HttpCalls';
export { type MartechApi } from './martechApi';
export { MartechClient } from './martechClient';
export { type PortfolioApi } from './portfolioApi';
export { type RegistryApi } from './registryApi';
export { type TemplatesApi } from './templatesApi';
