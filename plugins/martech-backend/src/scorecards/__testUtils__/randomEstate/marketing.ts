import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import fc, { Arbitrary } from 'fast-check';
import {
  maybe,
  oneOf,
  optional,
  owner,
  platformRef,
  some,
  text,
  url,
  who,
} from './fieldValues';
import { day, dayText } from './moments';
import { platformSpec } from './platformSpec';

export const platformNames = ['dam', 'crm', 'cms'];

const metadata = (name: string) =>
  optional({
    title: maybe(text),
    description: maybe(text),
    tags: some(oneOf('a', 'b')),
    labels: fc.dictionary(oneOf('x', 'team'), text, { maxKeys: 2 }),
    annotations: fc.dictionary(
      oneOf('backstage.io/techdocs-ref', 'constructor'),
      text,
      { maxKeys: 2 },
    ),
  }).map(rest => ({ name, namespace: 'default', ...rest }));

function entity(kind: string, name: string, spec: Arbitrary<unknown>) {
  return fc.tuple(metadata(name), spec).map(
    ([meta, body]): Entity =>
      // Through JSON, as from the catalog: what is undefined is not there.
      JSON.parse(
        JSON.stringify({
          apiVersion: 'martech/v1alpha1',
          kind,
          metadata: { ...meta, uid: `uid-${kind}-${name}`, etag: '1' },
          spec: body,
        }),
      ),
  );
}

const merge = (...parts: Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all): JsonObject => Object.assign({}, ...all));

const templates = merge(
  fc.record({
    type: oneOf('email'),
    lifecycle: oneOf('draft', 'approved', 'retired'),
    owner,
    management: oneOf('managed', 'local'),
  }),
  optional({
    platforms: some(platformRef),
    derivedFrom: oneOf('base'),
    approvals: some(
      optional({
        role: text,
        legalEffect: oneOf('brand', 'legal'),
        by: who,
        on: day,
      }),
    ),
    rights: optional({ expiresOn: day, territories: some(oneOf('de')) }),
    reviewBy: dayText,
  }),
);
const integrations = merge(
  fc.record({
    type: oneOf('api', 'manual'),
    lifecycle: oneOf('live', 'retiring'),
    owner,
    source: platformRef,
    target: platformRef,
  }),
  optional({
    criticality: oneOf('low', 'high'),
    credentialsExpireOn: dayText,
    maintainers: some(who),
    monitoring: optional({ url, alerts: who }),
  }),
);
const vendors = merge(
  fc.record({
    type: oneOf('vendor'),
    lifecycle: oneOf('approved', 'restricted'),
    owner,
  }),
  optional({
    risk: optional({ tier: oneOf('low', 'high'), reviewedOn: dayText }),
    agreements: some(
      optional({
        kind: oneOf('dpa', 'msa'),
        signedOn: day,
        expiresOn: dayText,
        covers: some(oneOf('marketingplatform:dam')),
      }),
    ),
  }),
);
const decisions = merge(
  fc.record({
    type: oneOf('renewal'),
    lifecycle: oneOf('accepted', 'superseded'),
    owner,
    subjects: some(platformRef),
  }),
  optional({
    answer: optional({ outcome: oneOf('renew', 'retire') }),
    decidedOn: dayText,
    reviewBy: dayText,
    deciders: some(who),
  }),
);

/** Marketing entities with fields missing, of which some name each other. */
export const marketing = fc.tuple(
  ...platformNames.map(name => entity('MarketingPlatform', name, platformSpec)),
  entity('MarketingTemplate', 'base', templates),
  entity('MarketingTemplate', 'letter', templates),
  entity('MarketingIntegration', 'sync', integrations),
  entity('MarketingIntegration', 'feed', integrations),
  entity('MarketingVendor', 'acme', vendors),
  entity('MarketingDecision', 'renewed', decisions),
);
