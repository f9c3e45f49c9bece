import { Config } from '@backstage/config';
import { PortfolioOptions } from './options';

/**
 * Reads `portfolio`.
 *
 * @param today - the day around which dates lie unless config names one
 */
export function readOptions(root: Config, today: string): PortfolioOptions {
  const config = root.getConfig('portfolio');
  const namespace = config.getOptionalString('namespace');
  const confidentialShare = config.getOptionalNumber('confidentialShare');
  return {
    platforms: config.getNumber('platforms'),
    seed: config.getOptionalNumber('seed') ?? 1,
    today: config.getOptionalString('today') ?? today,
    ...(namespace && { namespace }),
    ...(confidentialShare !== undefined && { confidentialShare }),
  };
}
