/** Business units of the generated company and what their teams are for. */
export const units = [
  'Apparel',
  'Footwear',
  'Equipment',
  'Cycling',
  'Winter Sports',
  'Kids',
  'Wholesale',
  'Second Hand',
];

/** Teams that a unit has, one after the other as it grows. */
export const teams = [
  'Brand',
  'Content',
  'CRM',
  'Media',
  'E-commerce',
  'Retail',
  'Social',
  'Insight',
  'Operations',
  'IT',
];
