import { lazy } from 'react';

/** The editor is heavy, so it comes only where it is shown. */
export const YamlEditor = lazy(() => import('./YamlEditor'));
