import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { findKind } from '@martech-portal/backstage-plugin-martech-common';
import {
  decision,
  platform,
  template,
  vendor,
} from '../__testUtils__/entities';
import { CycleGuard } from './CycleGuard';
import { readFromCatalog } from './readFromCatalog';

const auth = mockServices.auth();
const logger = mockServices.logger.mock();

describe('CycleGuard', () => {
  it.each([
    ['successor', platform],
    ['derivedFrom', template],
    ['parent', vendor],
    ['supersedes', decision],
  ])('refuses a cycle over spec.%s and names it', async (field, make) => {
    const catalog = catalogServiceMock({
      entities: [make('b', { [field]: 'c' }), make('c', { [field]: 'a' })],
    });
    const guard = new CycleGuard(readFromCatalog(catalog, auth), logger);
    const entity = make('a', { [field]: 'b' });
    const kind = entity.kind.toLocaleLowerCase('en');
    expect(await guard.problems(entity, findKind(kind)!)).toEqual([
      `spec.${field}: closes a cycle (${kind}:default/a -> ${kind}:default/b -> ${kind}:default/c -> ${kind}:default/a), name another one or remove it from one of them`,
    ]);
  });

  it('asks only for what following the field needs, as the catalog itself', async () => {
    const catalog = catalogServiceMock.mock();
    catalog.getEntitiesByRefs.mockResolvedValue({ items: [undefined] });
    const guard = new CycleGuard(readFromCatalog(catalog, auth), logger);
    await guard.problems(
      platform('a', { successor: 'b' }),
      findKind('MarketingPlatform')!,
    );
    expect(catalog.getEntitiesByRefs.mock.calls).toEqual([
      [
        {
          entityRefs: ['marketingplatform:default/b'],
          fields: [
            'apiVersion',
            'kind',
            'metadata.name',
            'metadata.namespace',
            'spec.successor',
          ],
        },
        { credentials: await auth.getOwnServiceCredentials() },
      ],
    ]);
  });

  it('lets the entity pass when the catalog fails, and says so quietly', async () => {
    const catalog = catalogServiceMock.mock();
    catalog.getEntitiesByRefs.mockRejectedValue(new Error('no answer'));
    const guard = new CycleGuard(readFromCatalog(catalog, auth), logger);
    expect(
      await guard.problems(
        platform('a', { successor: 'b' }),
        findKind('MarketingPlatform')!,
      ),
    ).toEqual([]);
    expect(logger.debug).toHaveBeenCalledWith(
      'Could not follow spec.successor: Error: no answer',
    );
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('does not wait for a catalog that never answers', async () => {
    jest.useFakeTimers();
    const catalog = catalogServiceMock.mock();
    catalog.getEntitiesByRefs.mockReturnValue(new Promise(() => {}));
    const guard = new CycleGuard(readFromCatalog(catalog, auth), logger);
    const asked = guard.problems(
      platform('a', { successor: 'b' }),
      findKind('MarketingPlatform')!,
    );
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await asked).toEqual([]);
    jest.useRealTimers();
  });
});
