export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in without a password as one of the people of the sample company.
       * The backend refuses to start with it unless `backend.listen.host` is a loopback address.
       */
      sample?: {
        /** Off unless this is true. */
        enabled?: boolean;
        /** The people to choose from; each is a User of the catalog. */
        people?: Array<{
          /** Name of the User entity in the default namespace. */
          name: string;
          /** Full name, as people read it. */
          displayName: string;
          /** Role in the company, in words. */
          role: string;
          /** One sentence about what this person does in the portal. */
          does: string;
        }>;
      };
    };
  };
}
