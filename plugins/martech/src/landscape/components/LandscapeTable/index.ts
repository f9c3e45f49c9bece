export { LandscapeTable } from './LandscapeTable';
