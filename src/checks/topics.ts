/** What pages can be about, as their `topics` name it. A new topic is added here first. */
export const topics = [
  ...['emergency-999', 'helpline-contact', 'local-service', 'languages', 'accessibility'],
  ...['refuge-tonight', 'housing-options', 'safety-plan', 'online-safety', 'tech-abuse'],
  ...['is-it-abuse', 'coercive-control', 'emotional-abuse', 'physical-abuse', 'strangulation'],
  ...['economic-abuse', 'sexual-abuse', 'image-abuse', 'stalking-harassment'],
  ...['honour-based-abuse', 'forced-marriage', 'child-to-parent'],
  ...['report-police', 'help-without-police', 'clares-law', 'court-orders', 'criminal-court'],
  ...['legal-aid', 'child-contact-court', 'social-services'],
  ...['money-benefits', 'children-impact', 'health-pregnancy', 'mental-health'],
  ...['alcohol-drugs', 'pets', 'work', 'recovery'],
  ...['men', 'lgbt', 'older-people', 'disabled-deaf', 'immigration-nrpf'],
  ...['children-at-home', 'teen-relationships'],
  ...['help-someone', 'neighbour', 'perpetrator-change'],
  ...['professional-referral', 'marac', 'dash', 'idva', 'safeguarding', 'iris-gp'],
  ...['operation-encompass', 'responding-to-disclosure', 'training', 'resources', 'dhr'],
  ...['campaigns', 'strategy', 'statistics', 'site-info'],
];
