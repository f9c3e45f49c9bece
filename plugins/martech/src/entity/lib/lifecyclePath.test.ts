import {
  kindJsonSchema,
  martechKinds,
} from '@martech-portal/backstage-plugin-martech-common';
import { platformWith, vendorWith } from '../__testUtils__/entities';
import { platformDocuments } from './documents';
import { lifecyclePath } from './lifecyclePath';

describe('lifecyclePath', () => {
  it.each([
    ['proposed', 0],
    ['operating', 4],
    ['retired', 6],
    ['sandbox', -1],
  ] as const)('puts a platform that is %s at %i', (lifecycle, current) => {
    expect(lifecyclePath(platformWith({ lifecycle })).current).toBe(current);
  });

  it('has no path for vendors', () => {
    expect(lifecyclePath(vendorWith()).steps).toEqual([]);
  });

  it('takes only steps that the kinds know', () => {
    const refused = martechKinds.flatMap(definition =>
      lifecyclePath({
        apiVersion: 'martech/v1alpha1',
        kind: definition.kind,
        metadata: { name: 'x' },
      }).steps.filter(
        step =>
          !JSON.stringify(kindJsonSchema(definition)).includes(`"${step}"`),
      ),
    );
    expect(refused).toEqual([]);
  });
});

describe('platformDocuments', () => {
  it('names what is there and what is required and missing', () => {
    expect(
      platformDocuments(
        platformWith({
          documentation: {
            required: ['runbook', 'onboarding'],
            onboarding: 'https://wiki.example/start',
          },
        }),
      ),
    ).toEqual([
      { id: 'runbook', href: undefined, required: true },
      { id: 'onboarding', href: 'https://wiki.example/start', required: true },
    ]);
  });
});
