export interface Config {
  auth?: {
    providers?: {
      /** The people offered on the sign-in page of the sample portal. */
      sample?: {
        /**
         * Whether they are offered at all.
         * @visibility frontend
         */
        enabled?: boolean;
        /** @deepVisibility frontend */
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
