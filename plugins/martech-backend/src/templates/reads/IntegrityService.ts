import { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  isMarketingTemplate,
  MarketingTemplate,
  ProposedVersion,
  TemplateIntegrity,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { Caller } from '../../http';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { declaredOf } from '../domain/declaredOf';
import { showTemplate } from '../domain/showTemplate';
import { TemplateRow } from '../domain/TemplateRow';
import { KinReader } from '../keeping/KinReader';
import { TemplateStore } from '../store/TemplateStore';
import { Relatives } from './Relatives';

/** A template as an address names it. */
export interface TemplateAddress {
  namespace: string;
  name: string;
}

interface IntegrityServiceOptions {
  clock: Clock;
  /** Evaluates a template now, so that its state follows what was found. */
  evaluate(entityRef: string): Promise<unknown>;
  estate: VisibleEstate;
  kin: KinReader;
  /** Reads the files of some templates now. */
  look(entityRefs: string[], stopped: AbortSignal): Promise<void>;
  proposals: {
    of(template: MarketingTemplate, caller: Caller): Promise<ProposedVersion[]>;
  };
  read(entityRefs: string[]): Promise<Array<Entity | undefined>>;
  relatives: Relatives;
  store: Pick<TemplateStore, 'of'>;
}

const named = (address: TemplateAddress) => ({
  kind: 'MarketingTemplate',
  ...address,
});

/** Whether templates are as they were approved, for whoever may see them. */
export class IntegrityService {
  readonly #options: IntegrityServiceOptions;

  constructor(options: IntegrityServiceOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError, the same for what is hidden and what is not there */
  async of(
    address: TemplateAddress,
    caller: Caller,
  ): Promise<TemplateIntegrity> {
    const { clock, estate, kin, proposals, relatives, store } = this.#options;
    const template = await this.template(address, caller);
    const declared = declaredOf(template);
    const { entityRef } = declared;
    const known = (await store.of([entityRef])).get(entityRef);
    const row: TemplateRow = {
      ...known,
      declared,
      file: known?.file ?? { regions: {} },
    };
    const sees = await estate.refTest(caller);
    const beside = (await kin.of([row])).get(entityRef);
    const none = { parentVersions: [], ownVersions: [], copies: [] };
    return {
      asOf: clock.now().toISOString(),
      ...showTemplate(row, beside ?? none, sees),
      ...(await relatives.of(row, sees)),
      proposals: await proposals.of(template, caller),
    };
  }

  /** Reads its file now, and answers what was found. */
  async check(
    address: TemplateAddress,
    caller: Caller,
  ): Promise<TemplateIntegrity> {
    const { estate, evaluate, look } = this.#options;
    const { entityRef } = await estate.entity(caller, named(address));
    await look([entityRef], new AbortController().signal);
    await evaluate(entityRef);
    return this.of(address, caller);
  }

  /** The template as the catalog has it, if the caller may see it. */
  async template(
    address: TemplateAddress,
    caller: Caller,
  ): Promise<MarketingTemplate> {
    const { estate, read } = this.#options;
    const { entityRef } = await estate.entity(caller, named(address));
    const [entity] = await read([entityRef]);
    if (entity && isMarketingTemplate(entity)) return entity;
    throw new NotFoundError(
      `There is no template ${address.namespace}/${address.name} that you may see`,
    );
  }
}
