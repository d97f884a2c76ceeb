/** English words in links and in addresses, by which the checks know what they lead to. They are data: no rule holds a word of its own. */

/** Words of links that say nothing of where they lead. */
export const vagueLinks = [
  ...['here', 'click here', 'click', 'this', 'this page', 'this link', 'link', 'more', 'read more'],
  ...['find out more', 'learn more', 'see here', 'go', 'page', 'website'],
];

/** Words in the addresses of teams: housing.options@…, duty-team@… */
export const teamWords = [
  ...['help', 'helpline', 'info', 'support', 'team', 'office', 'enquiries', 'contact', 'service'],
  ...['services', 'advice', 'referral', 'referrals', 'safeguarding', 'adult', 'adults', 'child'],
  ...['children', 'childrens', 'social', 'care', 'housing', 'options', 'homeless', 'duty', 'hub'],
  ...['abuse', 'police', 'legal', 'law', 'court', 'health', 'admin', 'hello', 'mail', 'reception'],
  ...['training', 'bookings', 'website', 'security', 'data', 'community', 'women', 'womens', 'men'],
];

/** Hosts where people have addresses of their own. */
export const mailHosts = [
  ...['gmail', 'googlemail', 'hotmail', 'outlook', 'yahoo', 'icloud', 'live dot', 'btinternet'],
  ...['sky dot', 'talktalk', 'virginmedia', 'protonmail', 'nhs dot', 'aol dot'],
];

/** Sites that are called by their address, as people say it. */
export const sitesByName = ['gov.uk', 'nhs.uk', 'legislation.gov.uk', 'police.uk'];
