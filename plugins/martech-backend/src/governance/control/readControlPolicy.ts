import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { ControlPolicy, defaultControlPolicy } from './domain/ControlPolicy';

const KEY = 'martech.governance.control';

/** Reads keys of one section, with what counts without them. */
class Section {
  readonly #root: Config;
  readonly #key: string;

  constructor(root: Config, name: string) {
    this.#root = root;
    this.#key = `${KEY}.${name}`;
  }

  /** @throws InputError unless it is a whole number of at least 1 */
  count(name: string, otherwise: number): number {
    const key = `${this.#key}.${name}`;
    const value = this.#root.getOptionalNumber(key) ?? otherwise;
    if (Number.isInteger(value) && value >= 1) return value;
    throw new InputError(
      `${key}: ${value} is no threshold, write a whole number of 1 or more`,
    );
  }

  /** @throws InputError unless it lies between 0 and 1 */
  share(name: string, otherwise: number): number {
    const key = `${this.#key}.${name}`;
    const value = this.#root.getOptionalNumber(key) ?? otherwise;
    if (value > 0 && value <= 1) return value;
    throw new InputError(
      `${key}: ${value} is no share, write a number between 0 and 1, for example 0.1 for 10 %`,
    );
  }

  duration(name: string, otherwise: number): number {
    const key = `${this.#key}.${name}`;
    return this.#root.has(key)
      ? durationToMilliseconds(readDurationFromConfig(this.#root, { key }))
      : otherwise;
  }

  list(name: string, otherwise: readonly string[]): readonly string[] {
    const key = `${this.#key}.${name}`;
    return this.#root.getOptionalStringArray(key) ?? otherwise;
  }

  text(name: string, otherwise: string): string {
    return this.#root.getOptionalString(`${this.#key}.${name}`) ?? otherwise;
  }
}

function readSignals(section: Section): ControlPolicy['signals'] {
  const usual = defaultControlPolicy.signals;
  const time = (name: keyof ControlPolicy['signals']) =>
    section.duration(name, usual[name]);
  return {
    liveWithoutReview: time('liveWithoutReview'),
    liveSinceTheStart: time('liveSinceTheStart'),
    permanentAfter: time('permanentAfter'),
    permanentRenewals: section.count(
      'permanentRenewals',
      usual.permanentRenewals,
    ),
    credentialsWithin: time('credentialsWithin'),
    forks: section.count('forks', usual.forks),
    trustDrop: section.share('trustDrop', usual.trustDrop),
    trustWithin: time('trustWithin'),
    workaroundUndecided: time('workaroundUndecided'),
    renewedWithin: time('renewedWithin'),
    expiredWithin: time('expiredWithin'),
  };
}

/**
 * Reads `martech.governance.control`; what is not there counts as in the docs.
 *
 * @throws InputError that names the key
 */
export function readControlPolicy(config: Config): ControlPolicy {
  const usual = defaultControlPolicy;
  const uncontrolled = new Section(config, 'uncontrolled');
  const drifting = new Section(config, 'drifting');
  const templates = new Section(config, 'templates');
  const { critical, conditions, red } = usual.uncontrolled;
  return {
    uncontrolled: {
      critical: uncontrolled.list('critical', critical),
      conditions: uncontrolled.count('conditions', conditions),
      red: uncontrolled.count('red', red),
    },
    drifting: {
      conditions: drifting.count('conditions', usual.drifting.conditions),
      red: drifting.count('red', usual.drifting.red),
      amber: drifting.count('amber', usual.drifting.amber),
    },
    signals: readSignals(new Section(config, 'signals')),
    templates: {
      scorecard: templates
        .text('scorecard', usual.templates.scorecard)
        .toLocaleLowerCase('en'),
      uncontrolledBy: templates.list(
        'uncontrolledBy',
        usual.templates.uncontrolledBy,
      ),
      inherited: templates.list('inherited', usual.templates.inherited),
    },
  };
}
