import { z } from 'zod';
import { components } from './components';
import { readDocument } from './document';

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({
    parameters: z.record(z.string(), z.unknown()),
    schemas: z.record(z.string(), z.unknown()),
    responses: z.record(z.string(), z.unknown()),
  }),
});

const references = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' ? [String(inner)] : references(inner),
  );
};

describe('openapi.yaml', () => {
  const document = documentSchema.parse(readDocument());

  it('has the schemas that the code parses with', () => {
    const { Error: _, ...schemas } = document.components.schemas;
    expect(schemas).toEqual(components());
  });

  it('refers to nothing that is not there', () => {
    const known = Object.entries(document.components).flatMap(
      ([section, names]) =>
        Object.keys(names).map(name => `#/components/${section}/${name}`),
    );
    expect(references(document).filter(ref => !known.includes(ref))).toEqual(
      [],
    );
  });
});
