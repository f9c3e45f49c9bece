import { entityFromForm } from '@martech-portal/backstage-plugin-martech-common';
import { registeredWith } from '../__testUtils__/registered';
import { editAddress, editValues, promoteValues } from './editAddress';

const form = '/create/templates/default/edit-platform';

describe('editAddress', () => {
  it('fills a form with everything, and the version that was seen', () => {
    const registered = registeredWith({ capabilities: ['chat & talk'] });
    const address = editAddress(form, editValues(registered))!;
    const url = new URL(address, 'https://portal.example');
    expect(url.pathname).toBe(form);
    const values = JSON.parse(url.searchParams.get('formData')!);
    expect(values._version).toBe(3);
    expect(entityFromForm('MarketingPlatform', values)).toEqual(
      registered.entity,
    );
  });

  it('is none where a server would refuse it', () => {
    const registered = registeredWith({
      businessUnits: Array.from({ length: 900 }, (_, i) => `Unit number ${i}`),
    });
    expect(editAddress(form, editValues(registered))).toBeUndefined();
  });

  it('proposes a sandbox with everything that is known of it', () => {
    const sandbox = { purpose: 'Try it', expiresOn: '2027-01-01' };
    expect(
      promoteValues(
        registeredWith({ lifecycle: 'sandbox', sandbox, tier: 'niche' }),
      ),
    ).toEqual({
      name: 'asset-library',
      namespace: 'default',
      title: 'Asset library',
      type: 'dam',
      owner: 'brand-studio',
      lifecycle: 'proposed',
      tier: 'niche',
      _version: 3,
    });
  });
});
