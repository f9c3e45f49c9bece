/** What the reader looks at; kept in the address. */
export interface MapState {
  /** Only this platform and what it is connected with. */
  around?: string;
  brittle: boolean;
  /** Categories whose platforms are shown one by one. */
  open: readonly string[];
}

/** Reads an address. */
export function parseMap(params: URLSearchParams): MapState {
  const around = params.get('around') ?? '';
  return {
    ...(around && { around }),
    brittle: params.get('show') === 'brittle',
    open: params.getAll('open'),
  };
}

/** The address of what the reader looks at. */
export const printMap = ({ around, brittle, open }: MapState) =>
  new URLSearchParams([
    ...(around ? [['around', around]] : []),
    ...(brittle ? [['show', 'brittle']] : []),
    ...open.map(category => ['open', category]),
  ]);

/** A category more that is open, or one less. */
export const toggled = (
  open: readonly string[],
  category: string,
): readonly string[] =>
  open.includes(category)
    ? open.filter(other => other !== category)
    : [...open, category];
