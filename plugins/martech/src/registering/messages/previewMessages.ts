/** Texts of the field that shows what the rules say of a form. */
export const previewMessages = {
  title: 'How it would stand on its first day',
  help: 'A preview: the rules of this portal, run on what stands in this form. Nothing is saved yet, and you can register with gaps.',
  dayOne:
    'It is shown as if it came into use today; before that, nothing is asked of it.',
  titleFirst: 'Give it a name first; the preview appears here.',
  running: 'The rules are running',
  failed:
    'The preview could not be made: {{reason}} You can go on; the rules run again when you register.',
  problems_one: '{{count}} field keeps it from being registered:',
  problems_other: '{{count}} fields keep it from being registered:',
  noReadiness:
    'No readiness rules apply to it as it stands, so nothing would be missing.',
  complete: 'Nothing would be missing on the first day.',
  missing: 'What would be missing',
  missingHelp:
    'The least effort first: what you can write down now, then what has to be set up, confirmed and practised.',
  step_one: '{{level}}: {{count}} check',
  step_other: '{{level}}: {{count}} checks',
} as const;
