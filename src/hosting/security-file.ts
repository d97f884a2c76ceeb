/** What /.well-known/security.txt says. */
export type SecurityContact = {
  /** A `mailto:` or `https:` address. */
  contact: string;
  /** The last day on which the contact holds, YYYY-MM-DD. */
  expires: string;
  language: string;
  canonical: string;
};

/** The text of /.well-known/security.txt, as RFC 9116 wants it. */
export function securityFile({ contact, expires, language, canonical }: SecurityContact): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
