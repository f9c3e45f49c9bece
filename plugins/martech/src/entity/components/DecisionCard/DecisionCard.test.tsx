import { MarketingDecision } from '@martech-portal/backstage-plugin-martech-common';
import { screen } from '@testing-library/react';
import {
  decisionWith,
  integrationWith,
  platformWith,
  scorecardWith,
  templateWith,
  userNamed,
} from '../../__testUtils__/entities';
import { renderCard } from '../../__testUtils__/renderCard';
import { ChecksCard } from '../ChecksCard';
import { FlowCard } from '../FlowCard';
import { TemplateControlCard } from '../TemplateControlCard';
import { DecisionCard } from './DecisionCard';

const base = {
  lifecycle: 'accepted' as const,
  owner: 'finance',
  subjects: ['asset-library'],
};

describe('DecisionCard', () => {
  it.each<[MarketingDecision['spec'], string, string]>([
    [
      { ...base, type: 'workflow-axis', answer: { axis: 'market' } },
      'Along which line may workflows differ?',
      'By market',
    ],
    [
      { ...base, type: 'template-policy', answer: { policy: 'guided' } },
      'How far may people change templates?',
      'Within marked regions',
    ],
    [
      {
        ...base,
        type: 'metadata-purpose',
        answer: { purposes: ['rights', 'reporting'] },
      },
      'What is metadata for?',
      'Rights, Reporting',
    ],
    [
      {
        ...base,
        type: 'approval-legal-effect',
        answer: { legalEffect: 'brand' },
      },
      'What does an approval bind?',
      'The brand',
    ],
    [
      { ...base, type: 'ai-human-review', answer: { humanReview: 'sampled' } },
      'When does a person look at what AI made?',
      'Samples',
    ],
    [
      { ...base, type: 'renewal', answer: { outcome: 'retire' } },
      'What happens when the contract ends?',
      'It is retired',
    ],
    [
      { ...base, type: 'other', answer: { text: 'Yes, from May.' } },
      'What was to be decided?',
      'Yes, from May.',
    ],
    [
      { ...base, type: 'other', lifecycle: 'proposed' },
      'What was to be decided?',
      'Not answered yet. Write down the answer and accept it.',
    ],
    [
      {
        ...base,
        type: 'other',
        lifecycle: 'proposed',
        answer: { text: 'Perhaps.' },
      },
      'Perhaps.',
      'Only proposed: nobody has accepted it yet',
    ],
  ])(
    'puts question and answer into words (%#)',
    async (spec, question, answer) => {
      await renderCard(<DecisionCard />, { entity: decisionWith(spec) });
      expect(screen.getByText(question)).toBeInTheDocument();
      expect(screen.getByText(answer)).toBeInTheDocument();
    },
  );

  it('names the system of record, renders Markdown harmlessly and shows the chain', async () => {
    const decision = decisionWith({
      ...base,
      type: 'system-of-record',
      answer: { dataObject: 'campaign-status', platform: 'asset-library' },
      context: 'Two **claims** <script>window.hacked=1</script>',
    });
    const { container } = await renderCard(<DecisionCard />, {
      entity: {
        ...decision,
        relations: [
          { type: 'supersedes', targetRef: 'marketingdecision:default/older' },
        ],
      },
      entities: [platformWith()],
    });
    expect(
      screen.getByText(
        'Which platform is the one authority for Campaign status?',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('claims').tagName).toBe('STRONG');
    expect(container.querySelector('script')).toBeNull();
    expect(
      await screen.findByText(
        'older: not in the catalog, or not visible to you',
      ),
    ).toBeInTheDocument();
  });
});

describe('TemplateControlCard', () => {
  it('says what is locked, who approved it with what effect, and until when it may be used', async () => {
    await renderCard(<TemplateControlCard />, {
      entity: templateWith({
        platforms: ['asset-library'],
        lockedRegions: ['footer'],
        editableRegions: ['hero'],
        approvals: [
          {
            role: 'legal-counsel',
            legalEffect: 'legal',
            by: 'maya',
            on: '2026-03-13',
            evidence: 'https://e.example/1',
          },
        ],
        rights: { expiresOn: '2020-01-01' },
        accessibility: {
          standard: 'WCAG 2.2 AA',
          checkedOn: '2026-03-09',
          result: 'partial',
        },
      }),
      entities: [platformWith(), userNamed('maya', 'Maya Lind')],
    });
    for (const words of [
      'Legal counsel, Mar 13, 2026',
      'Maya Lind',
      'Legally binding',
      'footer',
      'hero',
      'asset-library',
      'Ended on Jan 1, 2020: renew them or stop using it',
      'Passed in part',
    ]) {
      expect(await screen.findByText(words)).toBeInTheDocument();
    }
  });
});

describe('FlowCard', () => {
  it('draws both ends, lists the data and says what may break', async () => {
    await renderCard(<FlowCard />, {
      entity: integrationWith({
        type: 'manual',
        dataFlows: [
          {
            data: 'campaign-status',
            classification: 'restricted',
            personalData: 'none',
            direction: 'both',
          },
        ],
      }),
      entities: [platformWith()],
    });
    expect(
      await screen.findByRole('link', { name: 'asset-library' }),
    ).toBeInTheDocument();
    for (const words of [
      'web-content: not in the catalog, or not visible to you',
      'Campaign status',
      'both ways',
      'Restricted',
      'Done by hand',
      'Nobody keeps it running',
    ]) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
  });
});

describe('ChecksCard', () => {
  it('lists the checks of each level from the lowest', async () => {
    await renderCard(<ChecksCard />, {
      entity: scorecardWith({
        levels: [
          { id: 'resolves', title: 'Resolves', rank: 2 },
          { id: 'declared', title: 'Declared', rank: 1 },
        ],
        checks: [
          {
            id: 'a',
            title: 'Somebody owns it',
            level: 'declared',
            rule: 'true',
            weight: 3,
            condition: 'ownership',
            remediation: { text: 'Name one.' },
          },
        ],
      }),
    });
    expect(
      screen
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Declared (1 check)', 'Resolves (0 checks)']);
    for (const words of [
      'Somebody owns it',
      'Counts 3 times',
      'Ownership',
      'How to fix it: Name one.',
      'No check belongs to this level yet.',
    ]) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
  });
});
