import { fixLines } from './fixLines';

describe('fixLines', () => {
  it.each([
    [
      'one field of a rule',
      'entity.spec.intake.url != ""',
      'spec:\n  intake:\n    url:\n',
    ],
    [
      'a field with a function called on it',
      'entity.spec.owner.startsWith("group:")',
      'spec:\n  owner:\n',
    ],
    [
      'several fields, together where they belong together',
      'exists(entity.spec.release.rollback) && entity.spec.release.owner != "" && entity.metadata.title != ""',
      'spec:\n  release:\n    rollback:\n    owner:\n  \nmetadata:\n  title:\n'.replace(
        '  \n',
        '',
      ),
    ],
    [
      'fields that a text names',
      'Write spec.support.hours.',
      'spec:\n  support:\n    hours:\n',
    ],
    [
      'a list',
      'entity.spec.roles.exists(r, r.role == "x")',
      'spec:\n  roles:\n',
    ],
  ])('gives the lines for %s', (_, text, expected) => {
    expect(fixLines(text)).toBe(expected);
  });

  it.each([
    'owner.known && owner.active',
    'facts["usage"]["seats"].value > 3.0',
    'related.vendor.spec',
    '',
  ])('gives none for %p', text => {
    expect(fixLines(text)).toBeUndefined();
  });
});
