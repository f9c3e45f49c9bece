import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import kindIcons from '@martech-portal/backstage-plugin-martech/kind-icons';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';

export default createApp({
  features: [catalogPlugin, kindIcons, navModule, signInModule],
});
