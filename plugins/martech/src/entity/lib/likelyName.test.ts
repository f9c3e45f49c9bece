import { likelyName, searchTerm } from './likelyName';

describe('likelyName', () => {
  it.each([
    ['user:default/maya.lindt', ['maya.lind', 'max.ernst'], 'maya.lind'],
    ['user:default/m.lindqvist', ['maya.lindqvist'], 'maya.lindqvist'],
    ['user:default/john.nobody', ['maya.lind', 'joe.cox'], undefined],
    ['user:default/anyone', [], undefined],
  ])('for %s among %j', (ref, names, expected) => {
    expect(likelyName(ref, names)).toBe(expected);
  });

  it('searches by the start of the name', () => {
    expect(searchTerm('user:default/maya.lindt')).toBe('may');
  });
});
