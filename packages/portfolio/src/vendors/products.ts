import { entities, IEntity } from 'third-party-web';
import { nameOf } from '../entity/nameOf';
import { typesOf } from '../landscape/typesOf';

/** A real company of third-party-web as a vendor. */
export interface Product {
  name: string;
  title: string;
  homepage: string;
  domains: string[];
  types: string[];
}

const hostname =
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Entries that are placeholders, misspelt, or not for a company's register. */
const unfit =
  /void|unknown|^test$|&amp;|Ã|adult|casino|\bbet\b|bet365|juicy|junky/i;

const isShared = (domain: string) => /cloudfront|akamai|edgesuite/.test(domain);

const domainsOf = ({ domains }: IEntity) => [
  ...new Set(
    domains
      .map(domain => domain.replace(/^\*\./, ''))
      .filter(domain => hostname.test(domain) && !isShared(domain)),
  ),
];

function toProduct(entity: IEntity): Product | undefined {
  const types = typesOf[entity.category];
  const domains = domainsOf(entity);
  if (!types || domains.length === 0 || unfit.test(entity.name)) {
    return undefined;
  }
  return {
    name: nameOf(entity.name),
    title: entity.name.trim(),
    homepage: entity.homepage || `https://www.${domains[0]}`,
    domains: domains.slice(0, 6),
    types,
  };
}

const candidates = [...entities]
  .sort((left, right) => right.totalOccurrences - left.totalOccurrences)
  .flatMap(entity => toProduct(entity) ?? []);

/** Companies that sell to marketing, most seen on the web first, each name once. */
export const products: Product[] = [
  ...new Set(candidates.map(({ name }) => name)),
].flatMap(name => candidates.find(product => product.name === name) ?? []);
