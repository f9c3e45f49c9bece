export { VendorPicker } from './VendorPicker';
