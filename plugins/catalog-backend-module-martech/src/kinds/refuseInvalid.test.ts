import { InputError } from '@backstage/errors';
import {
  defaultVocabularies,
  findKind,
} from '@martech-portal/backstage-plugin-martech-common';
import { platform } from '../__testUtils__/entities';
import { problemMessage, refuseInvalid } from './refuseInvalid';

const context = { vocabularies: defaultVocabularies, today: '2026-11-22' };

describe('refuseInvalid', () => {
  it('lets a valid entity pass', () => {
    const definition = findKind('MarketingPlatform')!;
    expect(() =>
      refuseInvalid(platform('a'), definition, context),
    ).not.toThrow();
  });

  it('names the entity, the place and the next step', () => {
    const definition = findKind('MarketingPlatform')!;
    const refuse = () =>
      refuseInvalid(platform('a', { ownr: 'b' }), definition, context);
    expect(refuse).toThrow(InputError);
    expect(refuse).toThrow(
      'marketingplatform:default/a has 1 problem:\n- spec.ownr: unknown field, did you mean owner?',
    );
  });
});

describe('problemMessage', () => {
  const problems = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      path: `spec.f${index}`,
      message: 'is wrong',
    }));

  it.each([
    [10, 11, '- spec.f9: is wrong'],
    [11, 12, 'and 1 more'],
    [500, 12, 'and 490 more'],
  ])('shows of %s problems %s lines', (count, lines, last) => {
    const written = problemMessage('a:b/c', problems(count)).split('\n');
    expect(written).toHaveLength(lines);
    expect(written[0]).toBe(`a:b/c has ${count} problems:`);
    expect(written[written.length - 1]).toBe(last);
  });
});
