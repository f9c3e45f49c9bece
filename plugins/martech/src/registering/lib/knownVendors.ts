/** A company that the web knows, with what belongs to it. */
export interface KnownVendor {
  title: string;
  website?: string;
  /** Host names, without wildcards. */
  domains: string[];
  /** What it is mostly used for on websites, for example `analytics`. */
  category: string;
}

/** A part of what `third-party-web` says about a company. */
interface WebEntity {
  name: string;
  company: string;
  homepage?: string;
  category: string;
  domains: string[];
}

/** Large companies own hundreds of hosts; a vendor is found by a few. */
const MOST_DOMAINS = 20;

const host =
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

const hostsOf = (domains: readonly string[]) => [
  ...new Set(
    domains
      .map(domain => domain.toLocaleLowerCase('en').replace(/^\*\./, ''))
      .filter(domain => host.test(domain)),
  ),
];

/** Companies, each once with the products that the data lists apart. */
export function knownVendors(entities: readonly WebEntity[]): KnownVendor[] {
  const byCompany = new Map<string, WebEntity[]>();
  for (const entity of entities) {
    const title = entity.company || entity.name;
    byCompany.set(title, [...(byCompany.get(title) ?? []), entity]);
  }
  return [...byCompany].map(([title, products]) => {
    const main = products.find(({ name }) => name === title) ?? products[0];
    const website = [main, ...products]
      .map(({ homepage }) => homepage)
      .find(Boolean);
    const domains = products.flatMap(product => product.domains);
    return {
      title,
      category: main.category,
      domains: hostsOf(domains).slice(0, MOST_DOMAINS),
      ...(website && { website }),
    };
  });
}
