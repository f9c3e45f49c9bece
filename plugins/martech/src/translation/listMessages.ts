/** Texts that differ from list to list. */
export const listMessages = {
  platforms: {
    table: 'Platforms',
    search: 'Search platforms',
    count_one: '{{shown}} platform',
    count_other: '{{shown}} platforms',
    some_one: '{{shown}} of {{all}} platform',
    some_other: '{{shown}} of {{all}} platforms',
    scope:
      'Counts every platform in the catalog that you may see; retired ones only while they are not left out. Costs are as written in each contract, in its own currency.',
    noData: 'No platforms yet',
    noMatch: 'No platform matches',
  },
  templates: {
    table: 'Templates',
    search: 'Search templates',
    count_one: '{{shown}} template',
    count_other: '{{shown}} templates',
    some_one: '{{shown}} of {{all}} template',
    some_other: '{{shown}} of {{all}} templates',
    scope:
      'Counts every template in the catalog that you may see, local copies included; retired ones only while they are not left out.',
    noData: 'No templates yet',
    noMatch: 'No template matches',
  },
  integrations: {
    table: 'Integrations',
    search: 'Search integrations',
    count_one: '{{shown}} integration',
    count_other: '{{shown}} integrations',
    some_one: '{{shown}} of {{all}} integration',
    some_other: '{{shown}} of {{all}} integrations',
    scope:
      'Counts every integration in the catalog that you may see, planned ones included; retired ones only while they are not left out.',
    noData: 'No integrations yet',
    noMatch: 'No integration matches',
  },
  vendors: {
    table: 'Vendors',
    search: 'Search vendors',
    count_one: '{{shown}} vendor',
    count_other: '{{shown}} vendors',
    some_one: '{{shown}} of {{all}} vendor',
    some_other: '{{shown}} of {{all}} vendors',
    scope:
      'Counts every vendor in the catalog that you may see; rejected ones only while they are not left out. The data agreement shown is the one in force that ends first.',
    noData: 'No vendors yet',
    noMatch: 'No vendor matches',
  },
  decisions: {
    table: 'Decisions',
    search: 'Search decisions',
    count_one: '{{shown}} decision',
    count_other: '{{shown}} decisions',
    some_one: '{{shown}} of {{all}} decision',
    some_other: '{{shown}} of {{all}} decisions',
    scope:
      'Counts every decision in the catalog that you may see; superseded ones only while they are not left out.',
    noData: 'No decisions yet',
    noMatch: 'No decision matches',
  },
} as const;
