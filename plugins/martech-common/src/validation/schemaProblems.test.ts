import { z } from 'zod';
import { schemaProblems } from './schemaProblems';

const schema = z.strictObject({
  name: z.string().min(1).max(5).describe('What it is called.'),
  nick: z.string().optional().describe('Another name.'),
  count: z.int().min(1).max(1_000).optional(),
  ratio: z.number().positive().optional(),
  open: z.boolean().optional(),
  size: z.enum(['small', 'large']).optional(),
  version: z.literal('v1').optional(),
  tags: z.array(z.string()).min(1).optional(),
  sizes: z.partialRecord(z.enum(['width', 'height']), z.number()).optional(),
  shape: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('circle'), radius: z.number() }),
      z.strictObject({ type: z.literal('square'), side: z.number() }),
    ])
    .optional(),
  where: z
    .union([
      z.strictObject({ city: z.string() }),
      z.strictObject({ at: z.strictObject({ x: z.number() }) }),
    ])
    .optional(),
});

const problems = (change: object) => {
  const value = { name: 'it', ...change };
  const result = schema.safeParse(value);
  return result.success
    ? []
    : schemaProblems(result.error.issues, schema, value).map(
        ({ path, message }) => `${path}: ${message}`,
      );
};

describe('schemaProblems', () => {
  it.each<[string, object, string]>([
    [
      'a missing text',
      { name: undefined },
      'name: is missing, write text (What it is called)',
    ],
    [
      'an empty line',
      { name: null },
      'name: is empty, write text (What it is called)',
    ],
    [
      'an empty optional line',
      { nick: null },
      'nick: is empty, write text (Another name) or remove the line',
    ],
    ['an empty text', { name: '' }, 'name: is empty, write something'],
    [
      'a long text',
      { name: 'abcdef' },
      'name: is longer than 5 characters, shorten it',
    ],
    [
      'a number for text',
      { name: 2.3 },
      'name: must be text, put it in quotes: "2.3"',
    ],
    [
      'a switch for text',
      { name: true },
      'name: must be text, put it in quotes: "true"',
    ],
    ['a list for text', { name: ['a'] }, 'name: must be text, but is a list'],
    [
      'fields for text',
      { name: {} },
      'name: must be text, but is a group of fields',
    ],
    [
      'text for a switch',
      { open: 'yes' },
      'open: must be true or false, but is "yes"',
    ],
    ['text for a list', { tags: 'a' }, 'tags: must be a list, but is "a"'],
    ['an empty list', { tags: [] }, 'tags: needs at least one entry'],
    ['a fraction', { count: 1.5 }, 'count: must be a whole number, but is 1.5'],
    ['too little', { count: 0 }, 'count: must be 1 or more'],
    ['too much', { count: 5_000 }, 'count: must be 1,000 or less'],
    ['nothing where more is due', { ratio: 0 }, 'ratio: must be more than 0'],
    [
      'an unknown value',
      { size: 'lage' },
      'size: "lage" is not one of "small", "large", did you mean "large"?',
    ],
    [
      'a value of another type',
      { size: 3 },
      'size: 3 is not one of "small", "large"',
    ],
    [
      'the one value missed',
      { version: 'v2' },
      'version: must be "v1", but is "v2"',
    ],
    [
      'an unknown field',
      { nmae: 1 },
      'nmae: unknown field, did you mean name?',
    ],
    [
      'an unknown key',
      { sizes: { widht: 1 } },
      'sizes.widht: unknown field, did you mean width?',
    ],
    [
      'an unknown shape',
      { shape: { type: 'circel' } },
      'shape.type: "circel" is not one of "circle", "square", did you mean "circle"?',
    ],
    [
      'no shape',
      { shape: {} },
      'shape.type: is missing, write one of "circle", "square"',
    ],
    [
      'a field of another shape',
      { shape: { type: 'circle', radius: 1, side: 2 } },
      'shape.side: unknown field, did you mean type?',
    ],
    [
      'the nearest of several shapes',
      { where: { at: { x: 'a' } } },
      'where.at.x: must be a number, but is "a"',
    ],
  ])('explains %s', (_, change, expected) => {
    expect(problems(change)).toEqual([expected]);
  });

  it('keeps megabytes out of messages', () => {
    const huge = 'x'.repeat(5_000_000);
    const found = problems({ size: huge, open: huge, [huge]: 1 });
    expect(found).toHaveLength(3);
    expect(found.join().length).toBeLessThan(500);
  });

  it('says one thing about one place', () => {
    const twice = z
      .string()
      .min(3)
      .regex(/^[a-z]+$/, { error: 'only letters' });
    const { error } = twice.safeParse('1');
    expect(error?.issues).toHaveLength(2);
    expect(schemaProblems(error?.issues ?? [], twice, '1')).toHaveLength(1);
  });
});
