import { discoveryWords } from '../discovery/messages/discoveryWords';
import { recordWords } from '../governance/messages/recordWords';
import { conditionWords } from './conditionWords';

/**
 * What people read for the fixed values of the kinds, list by list, in the
 * order in which they are offered.
 */
export const wordMessages = {
  ...recordWords,
  ...discoveryWords,
  condition: conditionWords,
  platformLifecycle: {
    sandbox: 'Sandbox',
    proposed: 'Proposed',
    evaluating: 'Evaluating',
    implementing: 'Implementing',
    launched: 'Launched',
    operating: 'Operating',
    retiring: 'Retiring',
    retired: 'Retired',
  },
  templateLifecycle: {
    draft: 'Draft',
    approved: 'Approved',
    deprecated: 'Deprecated',
    retired: 'Retired',
  },
  integrationLifecycle: {
    planned: 'Planned',
    live: 'Live',
    retiring: 'Retiring',
    retired: 'Retired',
  },
  vendorLifecycle: {
    evaluated: 'Evaluated',
    approved: 'Approved',
    restricted: 'Restricted',
    rejected: 'Rejected',
  },
  decisionLifecycle: {
    proposed: 'Proposed',
    accepted: 'Accepted',
    superseded: 'Superseded',
  },
  tier: {
    anchor: 'Anchor',
    core: 'Core',
    niche: 'Niche',
    experiment: 'Experiment',
  },
  dataClass: {
    public: 'Public',
    internal: 'Internal',
    confidential: 'Confidential',
    restricted: 'Restricted',
  },
  personalData: {
    none: 'No personal data',
    ordinary: 'Personal data',
    'special-category': 'Special category',
  },
  level: { high: 'High', medium: 'Medium', low: 'Low' },
  management: { managed: 'Managed', local: 'Local copy' },
  variation: { standard: 'Standard', bounded: 'Bounded', local: 'Local' },
  templateType: {
    email: 'E-mail',
    'landing-page': 'Landing page',
    banner: 'Banner',
    social: 'Social post',
    video: 'Video',
    document: 'Document',
    brief: 'Brief',
    form: 'Form',
    workflow: 'Workflow',
  },
  integrationType: {
    'native-connector': 'Native connector',
    api: 'API',
    ipaas: 'Integration platform',
    tag: 'Tag',
    'file-transfer': 'File transfer',
    webhook: 'Webhook',
    manual: 'By hand',
  },
  vendorType: { vendor: 'Vendor', agency: 'Agency', partner: 'Partner' },
  decisionType: {
    'workflow-axis': 'Workflow',
    'template-policy': 'Template policy',
    'metadata-purpose': 'Purpose of metadata',
    'system-of-record': 'System of record',
    'approval-legal-effect': 'Effect of approvals',
    'ai-human-review': 'Human review of AI',
    renewal: 'Renewal',
    other: 'Other',
  },
  outcome: {
    pass: 'Passed',
    warn: 'Passed with a warning',
    fail: 'Failed',
    'no-data': 'No data',
    error: 'Rule broken',
    waived: 'Waived',
    'not-applicable': 'Does not apply',
  },
  scorecardState: {
    enforced: 'Enforced',
    announced: 'Announced',
    draft: 'Draft',
    retired: 'Retired',
  },
  scorecardType: {
    readiness: 'Readiness',
    standard: 'Standard',
    campaign: 'Campaign',
  },
} as const;
