import { csvCell } from './csvCell';

describe('csvCell', () => {
  it.each<[unknown, string | number]>([
    ['plain', 'plain'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['  =1+1', "'  =1+1"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['fine; =1+1;@x', "fine; '=1+1;'@x"],
    ["'=1+1", "'=1+1"],
    [-5, -5],
    [['=a', 'b'], "'=a; b"],
    [['a', '=b', '-c'], "a; '=b; '-c"],
    [undefined, ''],
    [null, ''],
    [true, 'true'],
  ])('%p becomes %p', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });
});
