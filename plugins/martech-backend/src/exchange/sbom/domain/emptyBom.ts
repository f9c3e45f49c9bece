import { Enums, Models } from '@cyclonedx/cyclonedx-library';

/** `bom-ref` of the estate as a whole. */
export const ESTATE = 'estate';

/** The document without its services: whose estate it is, as of when, made by what. */
export function emptyBom(options: {
  now: Date;
  /** Visible platforms that are not in use. */
  leftOut: number;
  organisation: string;
  serialNumber: string;
}): Models.Bom {
  const { leftOut, now, organisation, serialNumber } = options;
  const { ComponentType, LifecyclePhase } = Enums;
  return new Models.Bom({
    serialNumber,
    metadata: new Models.Metadata({
      timestamp: now,
      lifecycles: new Models.LifecycleRepository([LifecyclePhase.Operations]),
      tools: new Models.Tools({
        components: new Models.ComponentRepository([
          new Models.Component(ComponentType.Application, 'Martech portal', {
            bomRef: 'martech-portal',
          }),
        ]),
      }),
      component: new Models.Component(
        ComponentType.Application,
        `Marketing technology of ${organisation}`,
        { bomRef: ESTATE },
      ),
      properties: new Models.PropertyRepository([
        new Models.Property('martech:platformsNotInUse', String(leftOut)),
      ]),
    }),
  });
}
