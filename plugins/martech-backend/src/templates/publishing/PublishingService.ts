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
import { proposedChange, touchedRegions } from './proposedChange';
import { decidedStates } from './Proposals';
import { RegisteredTemplates } from './RegisteredTemplates';
import { VersionFile } from './VersionFile';

interface PublishingServiceOptions {
  clock: Clock;
  files: Pick<VersionFile, 'read'>;
  records: Pick<RecordsService, 'create' | 'get' | 'transition'>;
  registered: RegisteredTemplates;
  rules: ApprovalRules;
  store: Pick<TemplateStore, 'of'>;
  templates: Pick<IntegrityService, 'template'>;
}

const done = ['completed', 'reviewed'];

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
    const { files, records, store, templates } = this.#options;
    const template = await templates.template(address, caller);
    const { entityRef, location, lockedRegions, version } =
      declaredOf(template);
    if (asked.version === version) {
      throw new InputError(
        `version: ${version} is the version that it has now, write another one`,
      );
    }
    const { integrity, regions } = await files.read(asked.source, location);
    const known = (await store.of([entityRef])).get(entityRef);
    const before = known?.file.regions ?? {};
    const body = proposedChange(template, entityRef, asked, {
      version: { version: asked.version, source: asked.source, integrity },
      touched: touchedRegions(lockedRegions, before, regions),
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
      await this.#assertSameFile(template, asked);
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

  /** @throws ConflictError when another file is there than was approved */
  async #assertSameFile(template: MarketingTemplate, asked: NewVersion) {
    const { location } = declaredOf(template);
    const found = await this.#options.files.read(asked.source, location);
    if (found.integrity === asked.integrity) return;
    throw new ConflictError(
      'The file has changed since it was approved. Put the approved file back, or ask for approval of the file as it is now.',
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
