export * from './areasToAsk';
export * from './changeAspects';
export * from './decisionAreas';
export * from './exceptionAreas';
export * from './operatingModel';
