/** Width in px for which templates of a type are made. */
const widths: Record<string, number> = {
  email: 640,
  'landing-page': 1200,
  banner: 728,
  social: 640,
};

const PAGE = 800;

/** How wide the page of a template is drawn before it is made to fit. */
export const pictureWidth = (type: string): number => widths[type] ?? PAGE;
