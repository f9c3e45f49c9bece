import { checkWith } from '../__testUtils__/status';
import { isShown, parseStatusView, printStatusView } from './statusView';

describe('the view in an address', () => {
  it.each([
    ['', { asOf: undefined, workOnly: false, condition: undefined }],
    [
      'asOf=2026-03-01&show=work&condition=roles',
      { asOf: '2026-03-01', workOnly: true, condition: 'roles' },
    ],
    [
      'asOf=yesterday&show=all&condition=luck',
      { asOf: undefined, workOnly: false, condition: undefined },
    ],
    [
      'asOf=2026-02-31',
      { asOf: undefined, workOnly: false, condition: undefined },
    ],
  ])('reads %p', (text, expected) => {
    expect(parseStatusView(new URLSearchParams(text))).toEqual(expected);
  });

  it('is written so that it reads the same, and leaves the rest alone', () => {
    const view = {
      asOf: '2026-03-01',
      workOnly: true,
      condition: 'roles' as const,
    };
    const printed = printStatusView(
      view,
      new URLSearchParams('other=1&asOf=2025-01-01'),
    );
    expect(parseStatusView(printed)).toEqual(view);
    expect(printed.get('other')).toBe('1');
    const empty = printStatusView({ workOnly: false }, printed);
    expect(empty.toString()).toBe('other=1');
  });

  it.each([
    ['pass', {}, true],
    ['pass', { workOnly: true }, false],
    ['warn', { workOnly: true }, true],
    ['fail', { workOnly: true }, true],
    ['no-data', { workOnly: true }, true],
    ['error', { workOnly: true }, true],
    ['waived', { workOnly: true }, false],
    ['not-applicable', { workOnly: true }, false],
    ['fail', { condition: 'support' as const }, false],
    ['fail', { condition: 'ownership' as const }, true],
  ] as const)(
    'of a check that came to %s with %j',
    (outcome, change, expected) => {
      expect(
        isShown({ workOnly: false, ...change })(checkWith({ outcome })),
      ).toBe(expected);
    },
  );
});
