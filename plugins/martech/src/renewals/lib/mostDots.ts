/** As many circles as can be told apart; with more, weeks are drawn as bars. */
export const MOST_DOTS = 150;
