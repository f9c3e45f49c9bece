import { actionsRegistryServiceFactory } from '@backstage/backend-defaults/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { platform } from '../__testUtils__/entities';
import { eventually } from '../__testUtils__/eventually';
import { policedCatalog } from '../__testUtils__/policedCatalog';
import { startMartech } from '../__testUtils__/startMartech';
import { asker } from './__testUtils__/asker';

jest.setTimeout(60_000);

const surveys = (name: string, lifecycle: string) =>
  platform({
    name,
    metadata: { title: 'Customer surveys' },
    spec: { type: 'customer-experience', lifecycle },
  });
const entities = [
  platform({ name: 'quiz', spec: { type: 'interactive-content' } }),
  surveys('asks', 'operating'),
  surveys('asked-once', 'retired'),
  surveys('asks-secret', 'operating'),
  platform({ name: 'other' }),
];
const isHidden = ({ metadata }: Entity) => metadata.name.endsWith('-secret');
const tom = mockCredentials.user.header('user:default/tom');

const refs = (found: Array<{ entityRef: string }>) =>
  found.map(({ entityRef }) => entityRef.split('/')[1]);

describe('whether there is one already', () => {
  it('is answered by sort and by name', async () => {
    const { factory } = policedCatalog(entities, isHidden);
    const { server } = await startMartech(
      factory,
      actionsRegistryServiceFactory,
    );
    const ask = asker(server);
    await eventually(
      async () => (await ask('find-platforms', {}, tom)).body,
      ({ output }) => output?.total === 4,
    );
    const { body } = await ask('overlap', { type: 'survey' }, tom);
    expect(refs(body.output.platforms)).toEqual(['quiz']);
    expect(refs(body.output.named)).toEqual(['asks']);
    expect(body.output.needsReason).toBe(true);
  });
});
