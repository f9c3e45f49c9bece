import { spreadsheetText } from './spreadsheetText';

describe('spreadsheetText', () => {
  it.each([
    ['plain; text', 'plain; text'],
    ['a - b = c', 'a - b = c'],
    ['=1+1', "'=1+1"],
    ['  @SUM(A1)', "'  @SUM(A1)"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['\tx', "'\tx"],
    ['fine; =1+1;@x', "fine; '=1+1;'@x"],
    ["'=1+1", "'=1+1"],
  ])('%j becomes %j', (text, expected) => {
    expect(spreadsheetText(text)).toBe(expected);
  });

  it('leaves what is safe as it is', () => {
    expect(spreadsheetText(spreadsheetText('=1; =2'))).toBe("'=1; '=2");
  });
});
