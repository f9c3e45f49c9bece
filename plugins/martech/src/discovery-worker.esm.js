// Stands where the built package has its worker, see discovery/worker/startWorker.
import { listen } from './discovery/worker/listen';

listen();
