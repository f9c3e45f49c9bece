export * from './changeAspects';
export * from './decisionAreas';
export * from './operatingModel';
