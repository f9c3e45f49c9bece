export { createImportInventoryAction } from './importInventory';
