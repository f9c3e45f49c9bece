/**
 * The thread in which files are read. Bundlers of apps make a file of its own of
 * it; nobody imports it.
 *
 * @packageDocumentation
 */
import { listen } from './discovery/worker/listen';

listen();
