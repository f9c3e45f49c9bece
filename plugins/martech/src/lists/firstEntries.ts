import { ListDefinition } from './listDefinition';

const entry = (kind: string, name: string, title: string, spec: string[]) =>
  [
    'apiVersion: martech/v1alpha1',
    `kind: ${kind}`,
    'metadata:',
    `  name: ${name}`,
    `  title: ${title}`,
    'spec:',
    ...spec.map(line => `  ${line}`),
  ].join('\n');

/**
 * The shortest valid entry of each list, to start from. A test holds them
 * valid against the kinds.
 */
export const firstEntries: Record<ListDefinition['name'], string> = {
  platforms: entry('MarketingPlatform', 'asset-library', 'Asset library', [
    'type: dam',
    'lifecycle: proposed',
    'owner: group:default/brand-studio',
  ]),
  templates: entry('MarketingTemplate', 'newsletter', 'Newsletter', [
    'type: email',
    'lifecycle: draft',
    'management: managed',
    'owner: group:default/brand-studio',
  ]),
  integrations: entry(
    'MarketingIntegration',
    'assets-to-web',
    'Assets to web',
    [
      'type: api',
      'lifecycle: planned',
      'source: asset-library',
      'target: website',
      'owner: group:default/brand-studio',
    ],
  ),
  vendors: entry('MarketingVendor', 'example-software', 'Example Software', [
    'type: vendor',
    'lifecycle: evaluated',
    'owner: group:default/procurement',
  ]),
  decisions: entry('MarketingDecision', 'one-library', 'One asset library', [
    'type: other',
    'lifecycle: proposed',
    'subjects: [marketingplatform:default/asset-library]',
    'owner: group:default/brand-studio',
  ]),
};
