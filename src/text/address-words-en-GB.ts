/** English words in links and in addresses, by which the checks know what they lead to. They are data: most words of the rules stand in such files. */

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

/** What the end of a host becomes by a slip: none of these is one. */
export const endingsOfSlips = [
  ...['couk', 'orguk', 'govuk', 'nhsuk', 'acuk', 'policeuk', 'schuk', 'netuk', 'ukk'],
  ...['con', 'cmo', 'ocm', 'comm', 'coom', 'ogr', 'orgg', 'og', 'ent', 'nett'],
];

/** Hosts that send on from a short address to anywhere. */
export const shorteners = [
  ...['bit.ly', 't.co', 'tinyurl.com', 'ow.ly', 'buff.ly', 'is.gd', 'v.gd', 'lnkd.in', 'rb.gy'],
  ...[
    'cutt.ly',
    'tiny.cc',
    'qrco.de',
    'linktr.ee',
    'shorturl.at',
    'shorturl.com',
    'g.page',
    't.ly',
  ],
  ...['share.google', 'rebrand.ly', 'bl.ink', 'short.io', 's.id', 'tr.im', 'adf.ly', 'lnk.bio'],
  ...[
    'linkin.bio',
    'fb.me',
    'forms.gle',
    'wp.me',
    'dlvr.it',
    'hubs.ly',
    'mailchi.mp',
    'eepurl.com',
  ],
  ...[
    'aka.ms',
    'qr.io',
    'qr.page',
    'me-qr.com',
    'u.to',
    'clck.ru',
    'trib.al',
    'snip.ly',
    'shor.by',
  ],
  ...['youtu.be', 'goo.su', 'a.co', 'amzn.to', 'x.gd', 'urlz.fr', 'qrs.ly', 'scnv.io', 'bio.link'],
];

/** Hosts where anyone may write, or where copies of papers lie: what is linked as a source stands with who published it. */
export const hostsOfCopies = [
  ...['wikipedia.org', 'facebook.com', 'twitter.com', 'x.com', 'instagram.com', 'tiktok.com'],
  ...['reddit.com', 'quora.com', 'medium.com', 'substack.com', 'blogspot.com', 'wordpress.com'],
  ...['wixsite.com', 'weebly.com', 'drive.google.com', 'docs.google.com', 'dropbox.com', '1drv.ms'],
  ...['onedrive.live.com', 'sharepoint.com', 'scribd.com', 'issuu.com', 'academia.edu'],
  ...['slideshare.net', 'yumpu.com', 'calameo.com', 'web.archive.org', 'archive.org', 'archive.ph'],
  ...[
    'archive.is',
    'webcache.googleusercontent.com',
    'pinterest.com',
    'linkedin.com',
    'fandom.com',
  ],
  ...['mumsnet.com', 'tumblr.com', 'pastebin.com', 'github.io', 'sites.google.com', 'chatgpt.com'],
];

/** What stands for nobody where a publisher belongs. */
export const nobodyPublishes = [
  ...['unknown', 'anonymous', 'anon', 'various', 'none', 'nobody', 'n/a', 'not known', 'internet'],
  ...['the internet', 'google', 'web', 'the web', 'website', 'a website', 'online', 'a friend'],
  ...['a colleague', 'a worker', 'hearsay', 'word of mouth', 'me', 'us', 'myself', 'chatgpt', 'ai'],
  ...['tbc', 'tba', 'test', 'someone', 'somebody', 'private', 'no name', 'unnamed'],
];
