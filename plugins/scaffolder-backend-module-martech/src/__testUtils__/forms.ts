import { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** Where the software templates live. */
export const templatesFolder = resolve(
  __dirname,
  '../../../../catalog-info/software-templates',
);

/** A part of a form, as JSON schema with `ui:` fields. */
export interface Field {
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  enumNames?: string[];
  format?: string;
  required?: string[];
  properties?: Record<string, Field>;
  items?: Field;
  dependencies?: Record<string, string[] | { oneOf: Field[] }>;
  'ui:field'?: string;
  'ui:widget'?: string;
  'ui:options'?: Record<string, unknown>;
}

type Form = Omit<TemplateEntityV1beta3, 'spec'> & {
  spec: TemplateEntityV1beta3['spec'] & { parameters: Field[] };
};

const read = (folder: string): Form[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.yaml') && file !== 'all.yaml')
    .map(file => parse(readFileSync(join(folder, file), 'utf8')));

/** Those that everybody gets. */
export const forms = read(templatesFolder);

/** All, with the one for teams that keep their catalog in Git. */
export const everyForm = [...forms, ...read(join(templatesFolder, 'git'))];

/** The branches that appear when something is chosen. */
const branches = ({ dependencies = {} }: Field): Field[] =>
  Object.values(dependencies).flatMap(each =>
    Array.isArray(each) ? [] : each.oneOf,
  );

/** Every field of a form with its path, parts of lists without an index. */
export function fieldsOf(field: Field, path: string[] = []): [string, Field][] {
  const parts = Object.entries(field.properties ?? {}).flatMap(
    ([name, part]): [string, Field][] => [
      [[...path, name].join('.'), part],
      ...fieldsOf(part, [...path, name]),
    ],
  );
  return [
    ...parts,
    ...(field.items ? fieldsOf(field.items, path) : []),
    ...branches(field).flatMap(branch => fieldsOf(branch, path)),
  ];
}

/** Something that fits a field, as far as its shape goes. */
export function filledIn(field: Field): unknown {
  if (field.enum) return field.enum[0];
  switch (Array.isArray(field.type) ? field.type[0] : field.type) {
    case 'object':
      return Object.fromEntries(
        [field, ...branches(field).slice(0, 1)]
          .flatMap(each => Object.entries(each.properties ?? {}))
          .map(([name, part]) => [name, filledIn(part)]),
      );
    case 'array':
      return field['ui:field'] === 'MartechRoles'
        ? [{ role: 'platform-owner', assignee: 'user:default/ines' }]
        : [filledIn(field.items ?? {})];
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return field.format?.startsWith('date') ? '2027-01-31' : 'P1Y';
  }
}
