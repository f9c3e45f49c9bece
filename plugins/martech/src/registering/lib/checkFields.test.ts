import { checkFields } from './checkFields';

describe('checkFields', () => {
  it.each([
    [
      'fields it reads',
      '(entity.spec.intake.url != "" || entity.spec.intake.template != "") && entity.spec.intake.responseTime != ""',
      ['spec.intake.url', 'spec.intake.template', 'spec.intake.responseTime'],
    ],
    [
      'a list that it goes through, once',
      'entity.spec.support.levels.size() > 0 && entity.spec.support.levels.all(step, isActive(step.contact))',
      ['spec.support.levels'],
    ],
    [
      'the roles',
      'roles["governance-lead"].filled || roles["governance-lead"].notNeededBecause != ""',
      ['spec.roles'],
    ],
    [
      'the measures',
      'measures.exists(measure, measure.kind == "outcome")',
      ['spec.successMeasures'],
    ],
    ['the owner', 'owner.known && owner.active', ['spec.owner']],
    [
      'the owner of a part, and not the team',
      'isActive(entity.spec.release.owner)',
      ['spec.release.owner'],
    ],
    [
      'a part and not its group',
      'exists(entity.spec.contract) && entity.spec.contract.end != ""',
      ['spec.contract.end'],
    ],
    ['nothing of facts', 'facts["usage"]["seats"].value > 3.0', []],
    ['nothing of others', 'related.vendor.spec.lifecycle == "approved"', []],
    ['nothing of records', 'records.changes.overdue == 0.0', []],
    ['not what it is called', 'entity.metadata.name != "x"', []],
  ])('are %s', (_, rule, expected) => {
    expect(checkFields(rule)).toEqual(expected);
  });
});
