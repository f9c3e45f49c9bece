export { martechApiRef } from './martechApiRef';
export { MartechQueryProvider } from './MartechQueryProvider';
export { createMartechQueryClient } from './queryClient';
