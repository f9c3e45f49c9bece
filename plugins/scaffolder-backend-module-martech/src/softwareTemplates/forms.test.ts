import {
  defaultVocabularies,
  entityFromForm,
  findKind,
  MartechKindName,
  martechKindNames,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { JsonObject } from '@backstage/types';
import {
  everyForm,
  Field,
  fieldsOf,
  filledIn,
  forms,
} from '../__testUtils__/forms';
import { setUp, stopAll } from '../__testUtils__/setUp';

afterEach(stopAll);

const named = (name: string) =>
  everyForm.find(({ metadata }) => metadata.name === name)!;
const allFields = (name: string) =>
  named(name).spec.parameters.flatMap(step => fieldsOf(step));
const names = everyForm.map(({ metadata }) => metadata.name);

/** The kind that a form describes, or the one that an import has by default. */
const kindOf = (name: string): MartechKindName => {
  const noun = name.replace(/-git$/, '').split('-').pop();
  return (
    martechKindNames.find(kind => kind.toLowerCase() === `marketing${noun}`) ??
    'MarketingPlatform'
  );
};

/** Forms about something else than a new or changed entity. */
const others = /^(import|request|propose)-/;

describe('software templates', () => {
  it('are the ones people expect', () => {
    expect(forms.map(({ metadata }) => metadata.name).sort()).toEqual([
      'edit-decision',
      'edit-integration',
      'edit-platform',
      'edit-template',
      'edit-vendor',
      'import-inventory',
      'propose-change',
      'record-decision',
      'register-integration',
      'register-platform',
      'register-template',
      'register-vendor',
      'request-exception',
      'sandbox-tool',
    ]);
  });

  it('opens a sandbox with four answers', () => {
    const [step, ...more] = named('sandbox-tool').spec.parameters;
    expect(more).toEqual([]);
    expect(step.required).toHaveLength(4);
    const nested = Object.values(step.properties!).flatMap(
      ({ required = [], properties = {} }) =>
        required.filter(() => Object.keys(properties).length > 1),
    );
    expect(nested).toEqual([]);
  });

  describe.each(names)('%s', name => {
    it('describes the kind that its name says', () => {
      const kinds = named(name).spec.steps.flatMap(({ action, id, input }) =>
        /entity:(register|update)|catalog:write/.test(action) && id !== 'vendor'
          ? [input?.kind]
          : [],
      );
      expect(kinds.every(kind => kind === kindOf(name))).toBe(true);
    });

    it('requires only what it shows', () => {
      const missing = named(name).spec.parameters.flatMap(step =>
        [step, ...fieldsOf(step).map(([, field]) => field)].flatMap(
          ({ properties = {}, required = [] }: Field) =>
            required.filter(field => !(field in properties)),
        ),
      );
      expect(missing).toEqual([]);
    });

    it('says in words what every field and every choice is', () => {
      const shown = allFields(name).filter(
        ([path, field]) =>
          field['ui:widget'] !== 'hidden' &&
          // The type once more, of the branch that asks for its answer.
          !(path === 'type' && field.enum?.length === 1),
      );
      const wordless = shown.filter(
        ([, field]) =>
          !field.title || field.enum?.length !== field.enumNames?.length,
      );
      expect(wordless).toEqual([]);
    });

    it('uses fields that are there', () => {
      const used = allFields(name).flatMap(
        ([, field]) => field['ui:field'] ?? [],
      );
      const known = [
        'EntityPicker',
        'MartechOverlap',
        'MartechOwnerPicker',
        'MartechReadinessPreview',
        'MartechRoles',
        'MartechTaxonomyPicker',
        'MartechVendorPicker',
        'MultiEntityPicker',
        'RepoUrlPicker',
      ];
      expect(used.filter(field => !known.includes(field))).toEqual([]);
    });

    it('gives its actions what they take', async () => {
      const { actions } = await setUp();
      for (const { action, input = {} } of named(name).spec.steps) {
        if (!action.startsWith('martech:')) continue;
        const schema = actions.find(({ id }) => id === action)?.schema?.input;
        const given = Object.keys(input as JsonObject);
        expect([action, schema]).not.toContain(undefined);
        expect(Object.keys(schema?.properties ?? {})).toEqual(
          expect.arrayContaining(given),
        );
        expect(given).toEqual(
          expect.arrayContaining([schema?.required ?? []].flat()),
        );
      }
    });

    it('takes names of its own fields only', () => {
      const text = JSON.stringify([
        named(name).spec.steps,
        named(name).spec.output,
      ]);
      const fields = new Set(allFields(name).map(([path]) => path));
      const used = [...text.matchAll(/parameters\.([\w.]+)/g)].map(
        ([, path]) => path,
      );
      expect(
        used.filter(path => !fields.has(path) && path !== 'vendor.title'),
      ).toEqual([]);
    });
  });

  it.each(names.filter(name => !others.test(name)))(
    '%s asks only for what the kind has',
    name => {
      const kindName = kindOf(name);
      const values = Object.assign(
        {},
        ...named(name).spec.parameters.map(filledIn),
      );
      const unknown = validateMartechEntity(
        entityFromForm(kindName, values),
        findKind(kindName)!,
        { vocabularies: defaultVocabularies, today: '2026-11-22' },
      ).filter(({ message }) => /unknown field/.test(message));
      expect(unknown).toEqual([]);
    },
  );

  it('suggests words that are found', () => {
    const known = defaultVocabularies.categories.flatMap(
      ({ aliases, title }) => [title, ...(aliases ?? [])],
    );
    const words = names
      .flatMap(allFields)
      .flatMap(([, { description = '' }]) =>
        (/^Type what you would call it: (.*)\.$/.exec(description)?.[1] ?? '')
          .split(', ')
          .filter(Boolean),
      );
    expect(words.length).toBeGreaterThan(3);
    expect(known.map(word => word.toLowerCase())).toEqual(
      expect.arrayContaining(words),
    );
  });

  it.each(['platform', 'template', 'integration', 'vendor', 'decision'])(
    'edits every field with which a %s is registered',
    noun => {
      const registers =
        noun === 'decision' ? 'record-decision' : `register-${noun}`;
      const edited = new Set(allFields(`edit-${noun}`).map(([path]) => path));
      const lost = allFields(registers)
        .map(([path]) => path)
        .filter(path => !path.startsWith('_') && !edited.has(path));
      expect(lost).toEqual([]);
      expect([...edited]).toEqual(
        expect.arrayContaining(['name', '_version', '_comment']),
      );
    },
  );
});
