import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  AppliedVersion,
  MarketingTemplate,
  MartechRecord,
  NewVersion,
  proposeVersionSchema,
  RegisteredEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Clock } from '../../clock';
import {
  RecordsService,
  Retry,
} from '../../governance/records/reads/RecordsService';
import { Caller } from '../../http';
import { declaredOf } from '../domain/declaredOf';
import { Regions } from '../domain/readRegions';
import { DeclaredTemplate } from '../domain/TemplateRow';
import { touchedRegions } from '../domain/touchedRegions';
import { KinReader } from '../keeping/KinReader';
import { IntegrityService, TemplateAddress } from '../reads/IntegrityService';
import { TemplateStore } from '../store/TemplateStore';
import {
  ApprovalRules,
  isPublished,
  publishedFields,
  publishedYaml,
  versionOf,
} from './approvedVersion';
import { ChangeSteps } from './ChangeSteps';
import { LEGAL_ASPECT, proposedChange } from './proposedChange';
import { decidedStates } from './Proposals';
import { RegisteredTemplates } from './RegisteredTemplates';
import { VersionFile } from './VersionFile';

interface PublishingServiceOptions {
  clock: Clock;
  files: Pick<VersionFile, 'read'>;
  kin: Pick<KinReader, 'of'>;
  records: Pick<RecordsService, 'create' | 'get' | 'transition'>;
  registered: RegisteredTemplates;
  rules: ApprovalRules;
  store: Pick<TemplateStore, 'of'>;
  templates: Pick<IntegrityService, 'template'>;
}

const done = ['completed', 'reviewed'];
const noKin = { parentVersions: [], ownVersions: [], copies: [] };

const aspectsSchema = z.object({ aspects: z.array(z.string()) });

const asksForLegal = (fields: MartechRecord['fields']): boolean =>
  aspectsSchema.safeParse(fields).data?.aspects.includes(LEGAL_ASPECT) ?? false;

const hasHash = (source: unknown, integrity?: string): boolean =>
  typeof source === 'object' &&
  source !== null &&
  Reflect.get(source, 'integrity') === integrity;

const notDecided = ({ number, state }: MartechRecord) =>
  new ConflictError(
    state === 'submitted' || state === 'draft'
      ? `${number} is not approved yet: its page says whom it waits for.`
      : `${number} is ${state}: ask for the version again.`,
  );

/** Publishes versions of templates, once those who decide have approved them. */
export class PublishingService {
  readonly #options: PublishingServiceOptions;
  readonly #steps: ChangeSteps;

  constructor(options: PublishingServiceOptions) {
    this.#options = options;
    this.#steps = new ChangeSteps(options);
  }

  /** Reads the file and asks for approval of exactly what was read. */
  async propose(
    address: TemplateAddress,
    asked: z.output<typeof proposeVersionSchema>,
    caller: Caller,
    retry?: Retry,
  ): Promise<MartechRecord> {
    const { files, records, templates } = this.#options;
    const template = await templates.template(address, caller);
    const declared = declaredOf(template);
    const { entityRef, location, version } = declared;
    if (asked.version === version) {
      throw new InputError(
        `version: ${version} is the version that it has now, write another one`,
      );
    }
    const { integrity, regions } = await files.read(asked.source, location);
    const body = proposedChange(template, entityRef, asked, {
      version: { version: asked.version, source: asked.source, integrity },
      touched: await this.#touched(declared, regions),
    });
    return records.create('change', body, caller, retry);
  }

  /**
   * Writes what was approved, or says which lines to write in Git. What a
   * stopped run has done already is not done again.
   */
  async apply(
    address: TemplateAddress,
    id: string,
    caller: Caller,
  ): Promise<AppliedVersion> {
    const { records, rules, templates } = this.#options;
    const template = await templates.template(address, caller);
    const record = await records.get({ type: 'change', id }, caller);
    const asked = versionOf(record);
    if (!asked || record.entityRef !== stringifyEntityRef(template)) {
      throw new NotFoundError(
        `There is no change ${id} that publishes a version of this template`,
      );
    }
    if (done.includes(record.state)) return { outcome: 'applied' };
    if (!decidedStates.includes(record.state)) throw notDecided(record);
    const { editUrl, keptIn } = declaredOf(template);
    const fields = publishedFields(record, asked, rules);
    if (!isPublished(template, asked)) {
      await this.#assertSameFile(template, asked, record);
      if (keptIn === 'git') {
        const yaml = publishedYaml(fields);
        return { outcome: 'edit-source', yaml, editUrl };
      }
      const kept = await this.#editable(template, caller);
      await this.#steps.start(record, caller);
      await this.#write(kept, record, fields, caller);
    }
    await this.#steps.complete(record.id, caller);
    return { outcome: 'applied' };
  }

  /** Locked regions of a new file that nobody has approved yet. */
  async #touched(declared: DeclaredTemplate, regions: Regions) {
    const { kin, store } = this.#options;
    const { entityRef } = declared;
    const known = (await store.of([entityRef])).get(entityRef);
    const row = { declared, file: known?.file ?? { regions: {} } };
    const beside = (await kin.of([row])).get(entityRef);
    return touchedRegions(row, beside ?? noKin, regions);
  }

  /**
   * @throws ConflictError when another file is there than was approved, or an
   *   edit of the change left out those who decide about locked parts
   */
  async #assertSameFile(
    template: MarketingTemplate,
    asked: NewVersion,
    { fields, number }: MartechRecord,
  ) {
    const declared = declaredOf(template);
    const { files } = this.#options;
    const found = await files.read(asked.source, declared.location);
    if (found.integrity !== asked.integrity) {
      throw new ConflictError(
        'The file has changed since it was approved. Put the approved file back, or ask for approval of the file as it is now.',
      );
    }
    const touched = await this.#touched(declared, found.regions);
    if (touched.length === 0 || asksForLegal(fields)) return;
    throw new ConflictError(
      `Locked parts differ (${touched.join(
        ', ',
      )}), and ${number} does not ask those who decide about legal duties. Ask for the version again.`,
    );
  }

  /** @throws NotAllowedError before anything is begun that could not be ended */
  async #editable(template: MarketingTemplate, caller: Caller) {
    const entityRef = stringifyEntityRef(template);
    const kept = await this.#options.registered.get(entityRef, caller);
    if (kept.mayEdit) return kept;
    throw new NotAllowedError(
      `You may not edit ${entityRef}, so you cannot publish it: its owner or who registered it can.`,
    );
  }

  async #write(
    kept: RegisteredEntity,
    { number }: MartechRecord,
    fields: ReturnType<typeof publishedFields>,
    caller: Caller,
  ) {
    const { source, version } = fields;
    const { spec } = z
      .looseObject({ spec: z.looseObject({}) })
      .parse(kept.entity);
    // It was written before the portal stopped; the catalog only lags behind.
    if (spec.version === version && hasHash(spec.source, source?.integrity)) {
      return;
    }
    const entity = { ...kept.entity, spec: { ...spec, ...fields } };
    const comment = `Version ${version}, approved in ${number}`;
    await this.#options.registered.update(kept, { entity, comment }, caller);
  }
}
