/** Where a new scorecard starts: the least one needs, with words to replace. */
export const newScorecard = `apiVersion: martech/v1alpha1
kind: MarketingScorecard
metadata:
  name: my-standard
  title: My standard
  description: What it is about, in one sentence.
spec:
  type: standard
  # draft: only previews. announced: shown apart until enforceFrom. enforced: counts.
  lifecycle: draft
  owner: group:default/marketing-operations
  appliesTo:
    kind: MarketingPlatform
  levels:
    - { id: basic, title: Basic, rank: 1 }
  checks:
    - id: has-description
      title: It says what it is for
      level: basic
      rule: entity.metadata.description != ""
      message:
        pass: It says what it is for.
        fail: Nobody has said what it is for.
      remediation:
        text: Add one sentence to the entry of the platform that says what it is for.
`;
