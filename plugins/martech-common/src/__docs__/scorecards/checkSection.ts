import { MarketingScorecard } from '../../kinds';
import { markdownTable } from '../markdownTable';
import { cleanText } from './cleanText';

type Spec = MarketingScorecard['spec'];
type Check = Spec['checks'][number];

const outcomeWords = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  'no-data': 'no data',
  'not-applicable': 'not applicable',
} as const;

/** Placeholders as code: what stands there is a value of the evidence. */
const withValues = (message: string) =>
  message.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, '`$1`');

function factsLine({ facts = [], maxAge }: Check): string[] {
  if (facts.length === 0) return [];
  const names = facts.map(fact => `\`${fact}\``).join(', ');
  const age = maxAge ? `, at most \`${maxAge}\` old` : '';
  return [`Reads ${names}${age}; missing or older, it is no data.`];
}

function placeOf({ remediation }: Check): string {
  if (remediation?.url) return ` Where: <${remediation.url}>`;
  if (remediation?.template) return ` With: \`${remediation.template}\``;
  return '';
}

/** A path of the portal is no address that Markdown could link to. */
const linked = (place: string) =>
  place.replace(/<(\/[^>]*)>/, (_, path) => `\`${path}\` of the portal`);

function facet(check: Check, spec: Spec): string {
  const level = spec.levels.find(({ id }) => id === check.level);
  return [
    `\`${check.id}\``,
    `level ${level?.title ?? check.level}`,
    ...(check.condition ? [`condition ${check.condition}`] : []),
    `weight ${check.weight ?? 1}`,
    ...(check.decisionArea ? [`decision area ${check.decisionArea}`] : []),
  ].join(' · ');
}

function rules(check: Check): string {
  const lines: Array<[string, string | undefined]> = [
    ['applies when', check.applicableWhen],
    ['passes when', check.rule],
    ['warns when', check.warnWhen],
  ];
  return lines
    .flatMap(([words, cel]) => (cel ? [`// ${words}\n${cel.trim()}`] : []))
    .join('\n');
}

/** What a page says about one check. */
export function checkSection(check: Check, spec: Spec): string {
  const messages = Object.entries(outcomeWords).flatMap(([outcome, words]) => {
    const message = Reflect.get(check.message ?? {}, outcome);
    return typeof message === 'string' ? [[words, withValues(message)]] : [];
  });
  return [
    `### ${cleanText(check.title)}`,
    facet(check, spec),
    ...(check.description ? [cleanText(check.description)] : []),
    `\`\`\`text\n${rules(check)}\n\`\`\``,
    ...factsLine(check),
    ...(messages.length > 0
      ? [markdownTable(['outcome', 'what people read'], messages)]
      : []),
    ...(check.remediation
      ? [
          `How to fix it: ${cleanText(check.remediation.text)}${linked(
            placeOf(check),
          )}`,
        ]
      : []),
  ].join('\n\n');
}
