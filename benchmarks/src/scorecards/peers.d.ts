/** The insides of other systems, which have no types. */
declare module '@red-hat-developer-hub/backstage-plugin-scorecard-backend/dist/*';
declare module '@backstage-community/plugin-tech-insights-backend/dist/*';
declare module '@backstage-community/plugin-tech-insights-backend-module-jsonfc/dist/*';
