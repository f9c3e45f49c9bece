import { firstParagraph } from './firstParagraph';
import { humanName } from './humanName';
import { refTitle } from './refTitle';

describe('names', () => {
  it.each([
    ['group:default/brand-studio', 'Brand studio'],
    ['brand_studio.emea', 'Brand studio emea'],
    ['user:default/maya', 'Maya'],
    ['', ''],
  ])('humanName of "%s" is "%s"', (ref, name) => {
    expect(humanName(ref)).toBe(name);
  });

  it.each([
    ['group:default/crm', undefined, 'Crm'],
    ['group:default/crm', 'crm', 'Crm'],
    ['group:default/crm', 'group:default/crm', 'Crm'],
    ['group:emea/crm', 'emea/crm', 'Crm'],
    ['group:default/crm', 'E-mail and CRM', 'E-mail and CRM'],
  ])('refTitle of %s with title %s is %s', (ref, title, expected) => {
    expect(refTitle(ref, title)).toBe(expected);
  });

  it.each([
    ['One line.', 'One line.'],
    ['First\nstill first.\n\nSecond.', 'First still first.'],
    ['\n\n  Late start.', 'Late start.'],
    ['', ''],
  ])('firstParagraph of %j is %j', (text, expected) => {
    expect(firstParagraph(text)).toBe(expected);
  });
});
