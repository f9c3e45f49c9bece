/** Texts of the field that chooses from a controlled list. */
export const taxonomyMessages = {
  placeholder: 'Type a few letters',
  none: 'Nothing in the list fits. Try another word, or ask the team that runs this portal to add it.',
  alsoCalled: 'also called {{alias}}',
  unknown:
    'Not in the list of this portal: {{values}}. Choose an entry of the list instead.',
} as const;
