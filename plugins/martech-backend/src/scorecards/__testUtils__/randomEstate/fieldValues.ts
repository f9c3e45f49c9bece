import fc, { Arbitrary } from 'fast-check';

export const maybe = <T>(arbitrary: Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });
export const some = <T>(arbitrary: Arbitrary<T>) =>
  fc.array(arbitrary, { maxLength: 3 });
export const oneOf = (...words: string[]) => fc.constantFrom(...words);
export const optional = (fields: Record<string, Arbitrary<unknown>>) =>
  fc.record(fields, { requiredKeys: [] });

export const who = oneOf(
  'ada',
  'user:ben',
  'user:default/cleo',
  'User:Default/Dan',
  'group:brand',
  'group:default/nobody',
  'user:nobody',
);
export const owner = oneOf(
  'brand',
  'group:default/web',
  'user:ada',
  'group:gone',
);
export const text = oneOf(
  '',
  'text',
  'Größe',
  '😀 with "quotes"',
  'x'.repeat(40),
);
export const url = oneOf(
  'https://example.com',
  'https://docs.example.com/a?b=c',
);
export const platformRef = oneOf(
  'dam',
  'marketingplatform:crm',
  'MarketingPlatform:default/CMS',
  'component:default/legacy',
  'nowhere',
);
