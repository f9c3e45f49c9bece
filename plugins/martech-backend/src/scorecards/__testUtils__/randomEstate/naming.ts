import fc from 'fast-check';
import { groups, users } from './people';

const everybody = [
  ...users.map(name => `user:default/${name}`),
  ...groups.map(name => `group:default/${name}`),
];
const full = fc.constantFrom(
  ...everybody,
  'user:default/nobody',
  'group:default/gone',
  'Group:Default/Brand',
);
/** What is no full reference is an error, whoever it may mean. */
const named = fc.oneof(
  { weight: 15, arbitrary: full },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      'ada',
      'user:ada',
      'default/brand',
      'team:default/brand',
      'group:default/brand team',
    ),
  },
);
const list = (refs: string[]) => refs.map(ref => `"${ref}"`).join();
/** Lists are not arguments: what in them is no reference names nobody. */
const several = fc
  .array(full, { minLength: 1, maxLength: 4 })
  .map(refs => `[${list(refs)}]`);

/** Rules that name people and groups themselves, whoever the entity refers to. */
export const namingRule = fc.oneof(
  named.map(ref => `isActive("${ref}")`),
  fc
    .tuple(
      named,
      fc.constantFrom('>', '<', '=='),
      fc.integer({ max: 3, min: 0 }),
    )
    .map(([ref, sign, count]) => `memberCount("${ref}") ${sign} ${count}.0`),
  several.map(refs => `${refs}.exists(who, isActive(who))`),
  several.map(refs => `${refs}.all(who, memberCount(who) > 0.0)`),
  several.map(refs => `${refs}.exists(who, who == owner.ref && isActive(who))`),
  fc
    .tuple(named, named)
    .map(
      ([yes, no]) =>
        `isActive(entity.metadata.name == "dam" ? "${yes}" : "${no}")`,
    ),
);
