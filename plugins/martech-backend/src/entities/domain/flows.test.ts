import { decision, integration } from '../../__testUtils__/entities';
import { indexed } from '../../__testUtils__/indexed';

const settling = (spec: object) =>
  decision({
    name: 'one-record',
    spec: {
      type: 'system-of-record',
      lifecycle: 'accepted',
      subjects: ['dam'],
      answer: { dataObject: 'campaign-status', platform: 'planner' },
      ...spec,
    },
  });

describe('what the index keeps for the map of data', () => {
  it('is what an integration moves', () => {
    const moved = {
      data: 'lead',
      classification: 'internal',
      personalData: 'none',
      direction: 'both',
    };
    const { content } = indexed(
      integration({ name: 'sync', spec: { dataFlows: [moved] } }),
    );
    expect(content.flows).toEqual([moved]);
    expect(indexed(integration({ name: 'sync' })).content.flows).toBe(
      undefined,
    );
  });

  it.each([
    [
      'accepted',
      {},
      {
        dataObject: 'campaign-status',
        platform: 'marketingplatform:default/planner',
      },
    ],
    ['only proposed', { lifecycle: 'proposed' }, undefined],
    ['superseded', { lifecycle: 'superseded' }, undefined],
    [
      'about something else',
      { type: 'renewal', answer: { outcome: 'renew' } },
      undefined,
    ],
    [
      'not readable',
      { answer: { dataObject: 'lead', platform: ':/' } },
      undefined,
    ],
    ['without an answer', { answer: undefined }, undefined],
  ])('is what a decision settles: %s', (_, spec, expected) => {
    expect(indexed(settling(spec)).content.settles).toEqual(expected);
  });
});
