import { Candidate } from '@martech-portal/backstage-plugin-martech-common';

/** What the form begins with that registers a tool: who makes it is known. */
export function registerValues({
  company,
  domain,
  domains,
  match,
  title,
  website,
}: Pick<
  Candidate,
  'company' | 'domain' | 'domains' | 'match' | 'title' | 'website'
>): Record<string, unknown> {
  return {
    title,
    vendor: match.vendor?.entityRef ?? {
      title: company ?? title,
      website: website ?? `https://${domain}`,
      domains,
    },
  };
}
