import { TableRow } from '../../../entities/domain/table/TableRow';
import { Connection } from './connections';

/** `services[].data[]` of CycloneDX, which its library does not write. */
export interface ServiceData {
  flow: 'inbound' | 'outbound' | 'bi-directional' | 'unknown';
  classification: string;
  name?: string;
  description?: string;
  source?: string[];
  destination?: string[];
}

const sentences = (...parts: Array<string | undefined>) =>
  parts.filter(part => part !== undefined).join(' ');

const personal = (kind?: string) =>
  kind === undefined ? undefined : `Personal data: ${kind}.`;

/** What it holds itself; which way that moves is said by its connections. */
function held({ dataClass, personalData }: TableRow['row']): ServiceData[] {
  if (dataClass === undefined) return [];
  const description = personal(personalData);
  return [
    {
      flow: 'unknown',
      classification: dataClass,
      name: 'What it holds',
      ...(description !== undefined && { description }),
    },
  ];
}

/** What a platform holds, and what moves in and out of it. */
export function serviceData(
  { row }: TableRow,
  connected: readonly Connection[],
  linkOf: (entityRef?: string) => string | undefined,
): ServiceData[] {
  const moved = connected.map(
    ({ direction, flow, other, through }): ServiceData => {
      const link = linkOf(other);
      return {
        flow: direction,
        classification: flow.classification,
        name: flow.data,
        description: sentences(
          `Through ${through}.`,
          personal(flow.personalData),
        ),
        ...(link && direction !== 'outbound' && { source: [link] }),
        ...(link && direction !== 'inbound' && { destination: [link] }),
      };
    },
  );
  return [...held(row), ...moved];
}
