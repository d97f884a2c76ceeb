/** Words that make a site no calm place to be seen on: those of help and of the law. */
export const uncalmWords = [
  ...['police', 'helpline', 'crisis', 'crime', 'court', 'solicitor', 'divorce', 'safeguard'],
  ...['womensaid', 'mensadvice', 'nspcc', 'childline', 'samaritan', 'victimsupport', 'relate.org'],
  ...['citizensadvice', 'shelter.org', 'refuge', 'freedv', 'ncdv', 'galop', 'respect'],
  ...['mankind', 'mental', 'counsel', 'safelives', 'paladin', 'rightsofwomen', 'karmanirvana'],
];

/** Letters that stand for such words, as capitals by themselves. */
export const alarmLetters = ['DV', 'DVA', 'IPV'];

/** Words that would tell a glance at a tab or at history what was read. They belong in headings and text alone. */
export const alarmWords = [
  'abus',
  'violen',
  'victim',
  'survivor',
  'rape',
  'assault',
  'refuge',
  'domestic',
  'batter',
  'stalk',
  'strangl',
  'strangul',
  'suffocat',
  'perpetrator',
  'honour',
  'fgm',
  'genital',
  'traffick',
  'slavery',
  'suicid',
  'porn',
  'harm',
  'hurt',
  'murder',
  'homicide',
  'coerciv',
  'molest',
  'incest',
  'beaten',
  'escape plan',
  'leave your partner',
  'leaving your partner',
  'forced marriage',
  'women’s aid',
  "women's aid",
  'womens aid',
];
