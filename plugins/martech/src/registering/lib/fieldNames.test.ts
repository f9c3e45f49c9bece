import { fieldName, fieldTitles } from './fieldNames';

const titles = fieldTitles(
  {
    properties: {
      title: { title: 'What is it called?' },
      contract: {
        title: 'Money',
        properties: { end: { title: 'Last day' } },
      },
      roles: {
        type: 'array',
        items: { properties: { assignee: { title: 'Who' } } },
      },
    },
  },
  {
    dependencies: {
      lifecycle: {
        oneOf: [{ properties: { sandbox: { title: 'Trying out' } } }],
      },
    },
  },
);

describe('fieldName', () => {
  it.each([
    ['metadata.title', 'What is it called?'],
    ['spec.contract.end', 'Money › Last day'],
    ['spec.contract.annualCost.amount', 'Money › Annual cost › Amount'],
    ['spec.roles[2].assignee', 'Roles › 3 › Who'],
    ['spec.roles.0.assignee', 'Roles › 1 › Who'],
    ['spec.sandbox', 'Trying out'],
    ['spec.intake.url', 'Intake › URL'],
    ['spec', 'Spec'],
    ['', ''],
  ])('of %s is %s', (path, expected) => {
    expect(fieldName(path, titles)).toBe(expected);
  });
});
