/** Contract and funding. */
export const contractMessages = {
  title: 'Contract and funding',
  emptyTitle: 'No contract and no funding are recorded',
  emptyNext:
    'Add the contract with its end, notice period and annual cost, so that a renewal never comes as a surprise.',
  noEnd:
    'No end is recorded. Add the end and the notice period to see until when it can be cancelled.',
  notStarted: 'Starts on {{start}} and runs until {{end}}.',
  canCancel: 'Can be cancelled until {{deadline}} ({{days}} days left).',
  cancelSoon:
    'Decide now: it can be cancelled only until {{deadline}}, {{days}} days from today.',
  tooLate:
    'Too late to cancel: the notice deadline was {{deadline}}. It runs until {{end}}.',
  tooLateNext:
    'Too late to cancel: the notice deadline was {{deadline}}. It runs until {{end}}, renews, and can next be cancelled until {{next}}.',
  noNotice: 'Runs until {{end}}. No notice period is recorded.',
  ended:
    'Ended on {{end}}. Record the new contract, or set the platform to retiring.',
  renews: 'Unless cancelled it renews for {{term}}.',
  renewedOn: 'Renewed automatically on {{day}}.',
  leaving: 'It was decided to leave: it is over after {{day}}.',
  leavingLate:
    'It was decided to leave, but after the last day to cancel: it renews once more and is over after {{day}}.',
  picture: {
    label: 'Contract from {{start}} to {{end}}',
    start: 'Start',
    renewed: 'Renewed',
    today: 'Today',
    notice: 'Cancel by',
    end: 'End',
  },
  field: {
    annualCost: 'Cost a year',
    seats: 'Seats',
    notice: 'Notice period',
    term: 'Renews by',
    budgetOwner: 'Budget owner',
    period: 'Period',
    costCentre: 'Cost centre',
  },
  funding: {
    title: 'Funding',
    run: 'Running it',
    project: 'Projects on it',
    noRun:
      'No money for running it is recorded: projects end, the platform does not.',
  },
} as const;
