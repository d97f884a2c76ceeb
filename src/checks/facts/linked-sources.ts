import { hostsOfCopies, nobodyPublishes } from '../../text/address-words-en-GB.ts';
import { hostOf } from '../pages/web-address.ts';
import { wrongAt, type Rule } from '../rule.ts';

const isWithin = (host: string, other: string) => host === other || host.endsWith(`.${other}`);
/** Where the Act stands to whose sections <Law section="…" /> leads. */
const homeOfActs = 'legislation.gov.uk';
const isHost = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/;
const isNobody = new RegExp(`^(?:${nobodyPublishes.join('|')})(?: (?:i|we) \\w+)?$`, 'i');

export const linkedSources: Rule = {
  name: 'sources that readers can trust',
  why: 'A link says “see for yourself”: it leads to who published the paper, not to a copy that anyone could have changed.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of entries.sources) {
      const { publisher, url, linked, isMainAct } = entry.data;
      const told = (field: string, message: string) =>
        wrongAt(entry, [field], `${entry.id}: ${field}: ${message}`);
      const host = hostOf(url ?? '');
      const name = publisher.toLowerCase().replace(/^www\./, '');
      if (isNobody.test(publisher))
        yield told('publisher', `“${publisher}” is nobody: write who published it, by name`);
      if (!url) continue;
      if (linked && hostsOfCopies.some((one) => isWithin(host, one)))
        yield told(
          'url',
          `${host} holds copies, or what anyone may write: write the address of who published it, or take linked out`,
        );
      else if (isMainAct && !isWithin(host, homeOfActs))
        yield told('url', `a law is linked where it stands in full, at https://www.${homeOfActs}/`);
      else if (isHost.test(name) && name.includes('.') && linked && !isWithin(host, name))
        yield told(
          'url',
          `it stands at ${host}, and its publisher is ${name}: put one of the two right`,
        );
    }
  },
};
