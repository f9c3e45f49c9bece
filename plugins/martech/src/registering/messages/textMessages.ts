/** Texts of editing an entity as text. */
export const textMessages = {
  title: 'Edit {{title}} as text',
  help: 'Everything that is written about it, in YAML. Its kind, namespace and name stay as they are.',
  label: 'The entry in YAML',
  unreadable: 'This cannot be read yet: {{problem}}',
  comment: 'What changed, and why (optional)',
  save: 'Save',
  copyFirst:
    'Nothing of yours was saved. Copy what you need, then show it as it is now.',
} as const;
