export { createRegisterEntityAction } from './registerEntity';
