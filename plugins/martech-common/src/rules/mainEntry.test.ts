jest.mock('@marcbachmann/cel-js', () => {
  throw new Error('The main entry loads the expression engine');
});
jest.mock('re2js', () => {
  throw new Error('The main entry loads the regular expressions');
});

describe('the main entry', () => {
  it('loads neither engine, since pages that show results need none', () => {
    expect(() => jest.requireActual('../index')).not.toThrow();
  });

  it('while the rules do', () => {
    expect(() => jest.requireActual('./index')).toThrow(
      'loads the expression engine',
    );
  });
});
