import { OutcomeDetail } from './outcomeDetail';
import { readDetails, writeDetails } from './detailsText';

const rewritten = (details: OutcomeDetail[]) =>
  writeDetails(
    details.map(({ evidence, ...detail }) => ({
      ...detail,
      evidenceText: JSON.stringify(evidence),
    })),
  );

const plain = { evidence: { value: 'x' }, since: 5 };

describe('details as they are stored', () => {
  it.each<[string, OutcomeDetail[]]>([
    ['none', []],
    ['one', [plain]],
    ['several since one moment', [plain, { ...plain, evidence: {} }]],
    ['one that is later', [plain, { ...plain, since: 9 }, plain]],
    ['one that is earlier', [{ ...plain, since: 9 }, plain]],
    ['a waived one', [plain, { ...plain, underlying: 'fail' }]],
    ['one in error', [{ ...plain, problem: '' }, plain]],
    ['all at once', [{ ...plain, since: 8, underlying: 'warn', problem: '"' }]],
  ])('are read as they were written: %s', (_, details) => {
    expect(readDetails(rewritten(details))).toEqual(details);
  });

  it('say a moment that checks share once', () => {
    expect(rewritten([plain, plain, { ...plain, since: 9 }])).toBe(
      '{"s":5,"e":[{"value":"x"},{"value":"x"},{"value":"x"}],"d":{"2":{"s":9}}}',
    );
  });

  it('are read as they were stored at first', () => {
    const former =
      '[{"e":{"value":"x"},"s":5},{"e":{},"s":7,"u":"f","p":"why"}]';
    expect(readDetails(former)).toEqual([
      plain,
      { evidence: {}, since: 7, underlying: 'fail', problem: 'why' },
    ]);
  });
});
