/** What the dialog says where the last day to cancel has passed. */
export const lateMessages = {
  top: {
    renews:
      'Too late for this term: the contract runs until {{day}} and then renews itself, whatever is decided. The decision counts for the term after.',
    ends: 'Too late for this term: the contract runs until {{day}} whatever is decided. It does not renew itself; the decision counts for what comes after.',
  },
  help: {
    renew: 'It goes on as it is.',
    renegotiate: 'It goes on; other terms come with the term after.',
    migrate:
      'The contract ends with the term after; something else takes over then.',
    retire: 'The contract ends with the term after; nothing follows.',
  },
  next: {
    renews: {
      renegotiate:
        'The last day to cancel was {{deadline}}: until the next one there is little to bargain with. Talk to the vendor all the same. When it is signed, write the new terms into the page of the platform.',
      migrate:
        'The last day to cancel was {{deadline}}: it can only be left at the end of the term after, unless the vendor agrees. Give notice to the vendor for that day; the portal does not do it for you. Then name the successor on the page of the platform.',
      retire:
        'The last day to cancel was {{deadline}}: it can only be left at the end of the term after, unless the vendor agrees. Give notice to the vendor for that day; the portal does not do it for you. Then move the platform to retiring.',
    },
    ends: {
      renegotiate:
        'Talk to the vendor before {{day}}, when the contract ends. When it is signed, write the new terms into the page of the platform.',
      migrate:
        'The contract ends by itself on {{day}}; it cannot be left sooner unless the vendor agrees. Name the successor on the page of the platform.',
      retire:
        'The contract ends by itself on {{day}}; it cannot be left sooner unless the vendor agrees. Move the platform to retiring.',
    },
  },
  over: 'The contract was over on {{day}}. Find out with the vendor on what terms it still runs, and write its end and notice period into the page of the platform.',
} as const;
