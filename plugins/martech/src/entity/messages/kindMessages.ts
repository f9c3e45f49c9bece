/** What a lifecycle means for the reader, where the word alone does not say. */
export const kindMessages = {
  lifecycleNote: {
    sandbox: 'Being tried out, not for real work',
    launched: 'In use, the go-live review is still due',
    operating: 'In use, the go-live review is approved',
    retiring: 'Still in use, on its way out',
    deprecated: 'Use its successor for new work',
    restricted: 'Ask before using it for something new',
    announced: 'Counted apart until it is enforced',
  },
} as const;
