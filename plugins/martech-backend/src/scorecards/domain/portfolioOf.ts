import { Entity } from '@backstage/catalog-model';
import { PortfolioFacts } from '@martech-portal/backstage-plugin-martech-common/rules';
import { EstateFacts, EstateView } from './EstateTable';

interface BuiltOn {
  platforms: readonly string[];
  ready: readonly string[];
  lookup(entityRef: string): Entity | undefined;
}

function builtOn({
  lookup,
  platforms,
  ready,
}: BuiltOn): PortfolioFacts['builtOn'] {
  return platforms.map(ref => {
    const platform = lookup(ref);
    const lifecycle = platform?.spec?.lifecycle;
    return {
      ref,
      title: platform?.metadata.title ?? platform?.metadata.name ?? '',
      lifecycle: typeof lifecycle === 'string' ? lifecycle : '',
      ready: ready.includes(ref),
      known: platform !== undefined,
    };
  });
}

/** What the estate says, worked out for rules that ask and for no others. */
export function portfolioOf(view: EstateView, on: BuiltOn): PortfolioFacts {
  let known: EstateFacts | undefined;
  const facts = () => {
    known ??= view.facts();
    return known;
  };
  return {
    get recordConflicts() {
      return facts().recordConflicts;
    },
    get overlaps() {
      return facts().overlaps;
    },
    get forks() {
      return facts().forks;
    },
    get builtOn() {
      return builtOn(on);
    },
  };
}
