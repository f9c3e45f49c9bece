import { schemaProblems } from '../../validation';
import { decisionArea } from './decisionArea';

const schema = decisionArea('Whose decision it is.');

const problems = (value: unknown) =>
  schemaProblems(schema.safeParse(value).error?.issues ?? [], schema, value);

describe('a decision area', () => {
  it.each([
    'security',
    'production-facing-changes',
    'brand-expression',
    // Config may have added them.
    'seo',
    'search-advertising',
    'entity',
    'process',
    'ownership',
  ])('may be %s', name => {
    expect(problems(name)).toEqual([]);
  });

  it.each([
    ['securty', 'did you mean "security"?'],
    ['acces', 'did you mean "access"?'],
    ['production-facing-change', 'did you mean "production-facing-changes"?'],
    ['platform-prioritys', 'did you mean "platform-priorities"?'],
    ['Security', 'must be the id of a decision area'],
    ['', 'must be the id of a decision area'],
    ['data policy', 'must be the id of a decision area'],
    [7, 'must be text'],
  ])('may not be %j', (name, message) => {
    expect(problems(name)).toMatchObject([
      { message: expect.stringContaining(message) },
    ]);
  });
});
