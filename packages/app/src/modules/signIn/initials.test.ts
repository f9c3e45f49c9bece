import { initials } from './initials';

describe('initials', () => {
  it.each([
    ['Maya Lindqvist', 'ML'],
    ['Ana Maria de la Cruz', 'AC'],
    ['prince', 'P'],
    ['  élise   østergård ', 'ÉØ'],
    ['😀 Smith', '😀S'],
    ['', ''],
  ])('%j gives %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
