import { StepperProps } from '@backstage/plugin-scaffolder-react/alpha';
import { ownerPicker } from '../../fields/ownerPicker';
import { rolesField } from '../../fields/rolesField';
import { taxonomyPicker } from '../../fields/taxonomyPicker';
import { vendorPicker } from '../../fields/vendorPicker';

// Fields of any value in one list, as the scaffolder itself takes them.
const extensions: StepperProps['extensions'] = [
  ownerPicker,
  rolesField,
  taxonomyPicker,
  vendorPicker,
].map(({ component, name }) => ({ component, name }));

/** The inputs that forms of the scaffolder have for our fields. */
export const fixFields = Object.fromEntries(
  extensions.map(({ component, name }) => [name, component]),
);
