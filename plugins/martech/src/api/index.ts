export { martechApiRef } from './martechApiRef';
export {
  MartechQueryProvider,
  sharedQueryClient,
} from './MartechQueryProvider';
export { createMartechQueryClient } from './queryClient';
