import catalogModuleMartech from '..';
import catalogModuleMartechModelLayer from '../modelLayer';

/** Every way to install the kinds; all must do the same. */
export const modes = [
  { name: 'the default module', features: [catalogModuleMartech] },
  { name: 'the model layer', features: [catalogModuleMartechModelLayer] },
  {
    name: 'both, the default first',
    features: [catalogModuleMartech, catalogModuleMartechModelLayer],
  },
  {
    name: 'both, the model layer first',
    features: [catalogModuleMartechModelLayer, catalogModuleMartech],
  },
];
