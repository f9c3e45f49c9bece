export { CampaignPanel } from './CampaignPanel';
