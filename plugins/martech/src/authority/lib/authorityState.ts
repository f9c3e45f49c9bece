/** Which data is shown. */
export const shownData = ['all', 'conflict', 'none'] as const;

/** What the reader looks at; kept in the address. */
export interface AuthorityState {
  show: (typeof shownData)[number];
  text: string;
  /** Only this one, with all its systems. */
  dataObject?: string;
}

/** Reads an address. */
export function parseAuthority(params: URLSearchParams): AuthorityState {
  const dataObject = params.get('data') ?? '';
  return {
    show: shownData.find(known => known === params.get('show')) ?? 'all',
    text: params.get('text') ?? '',
    ...(dataObject && { dataObject }),
  };
}

/** The address of what the reader looks at. */
export const printAuthority = ({ dataObject, show, text }: AuthorityState) =>
  new URLSearchParams({
    ...(show !== 'all' && { show }),
    ...(text && { text }),
    ...(dataObject && { data: dataObject }),
  });
