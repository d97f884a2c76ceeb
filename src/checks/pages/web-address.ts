import { endingsOfSlips, shorteners } from '../../text/address-words-en-GB.ts';
import { phoneKind } from '../facts/phone-kind.ts';

/** Parts of a query by which sites follow who came from where. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hs\w+|ref|ref_src|s_cid|yclid|twclid|ttclid|cmpid)$/i;

/** Hosts that are no address of a public site, or that send on to anywhere. */
const notPublic = /^(?:localhost|.*\.local|.*\.internal|\d+(?:\.\d+){3}|\[.*\])$/i;
const shortener = new RegExp(
  `^(?:www\\.)?(?:${shorteners.join('|').replaceAll('.', '\\.')})(?:/|$)|^goo\\.gl(?!/maps)`,
  'i',
);
/**
 * Hosts where a site is tried before it is published, or where anyone puts a copy: what stands there may never have been
 * true. A word such as "test" or "dev" is a part of the name, or ends one that is not the site's own.
 */
const tried =
  /(?:^|[.-])(?:stage|stg|test|testing|uat|qa|pre-?prod|preview|dev|demo|sandbox)\d*(?=[.-]|$)|staging\d*[.-]|^[^.]*(?<!la|con|pro|at|de)test(?=\.[^.]+\.[^.]+\.)/i;
const lent =
  /\.(?:pages\.dev|workers\.dev|netlify\.app|vercel\.app|web\.app|firebaseapp\.com|herokuapp\.com|onrender\.com|azurewebsites\.net|azurestaticapps\.net|cloudfront\.net|wpengine\.com|pantheonsite\.io|ngrok\.io|ngrok-free\.app|translate\.goog)$/i;
/** A dot that is missing, or a slip in the letters that everyone types: “.couk”, “ww.”. */
const slipOfHost = new RegExp(
  `^(?:w{1,2}|w{4,})\\.|\\.\\.|\\.$|\\.(?:${endingsOfSlips.join('|')})$`,
);
const messenger =
  /^(?:www\.)?(?:wa\.(?:me|link)|(?:api|web|chat)\.whatsapp\.com|t\.me|telegram\.(?:me|dog)|m\.me|signal\.(?:me|group)|viber\.click)$/i;

/** Parts of a query that ask for somebody by number. */
const keysOfNumbers = /phone|tel|call|mobile|number|text|sms|whats|^(?:to|num|no)$/i;
/** Digits in an address that could be a number, with signs between them as people put them. */
const digitsInAddress =
  /(?<![\p{L}\d._-])(?:\+|00)? ?\(?\d(?:[ .()-]{0,2}\d){5,14}(?![\p{L}\d_]|[.-]\p{L})/gu;

/** A British number in an address behind its host; undefined where there is none. */
function numberIn({ pathname, searchParams, hash }: URL): string | undefined {
  // What is asked of a page by another name is its own: a film may be numbered like a line.
  const asked = [...searchParams].flatMap(([key, value]) => (keysOfNumbers.test(key) ? value : []));
  const behind = [decoded(`${pathname}${hash}`), ...asked].join(' | ');
  if (!/\d/.test(behind)) return undefined;
  return behind.match(digitsInAddress)?.find((typed) => {
    const number = typed.trim().replace(/^44(?=\D*[1-9]\D*(?:\d\D*){8,9}$)/, '+44');
    return /^(?:\+|\(?0)/.test(number) && /^(?:free|ordinary|mobile)$/.test(phoneKind(number).kind);
  });
}

/** What calls or texts from inside an address of another site: “…?to=tel:999”, “…/sms/60177”. */
const callsInside =
  /(?:^|[/?#&=])(?:tel|sms|callto|whatsapp|facetime):[^/]|[/?#&](?:(?:tel|sms|phone|whatsapp)[/=]\+?(?!(?:19|20)\d\d(?!\d))\d{3,}|(?:text|call)[/=]\+?\d{5,})(?![\w-])/i;
/** An address that sends on to another, which stands whole in its query. */
const sendsOn = ({ searchParams }: URL) =>
  [...searchParams.values()].some((value) => /^https?:\/\/\S+\.\w/i.test(value));

/** An address without its % signs, where they stand for something. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

export type Judged = { wrong?: string; odd?: string };

/**
 * Judges a full web address that visitors may follow.
 * @param written as an editor wrote it
 */
export function judgeWebAddress(written: string): Judged {
  if (!URL.canParse(written))
    return { wrong: 'this is no web address: copy it whole from the browser, from https:// on' };
  const url = new URL(written);
  if (url.protocol !== 'https:') return { wrong: 'write an address that starts with https://' };
  if (url.username || url.password)
    return {
      wrong: 'an address with @ before its host leads elsewhere than it seems: write it without',
    };
  if (url.port || notPublic.test(url.hostname) || !url.hostname.includes('.'))
    return { wrong: 'this is no address of a public website' };
  const [slip] = url.hostname.match(slipOfHost) ?? [];
  if (slip !== undefined)
    return {
      wrong: `“${slip}” is no part of any web address: copy it whole from the browser`,
    };
  if (tried.test(url.hostname) || lent.test(url.hostname))
    return {
      wrong:
        'a site is tried or copied there, and not published: write the address that the publisher gives, or rest on another source',
    };
  if (shortener.test(`${url.hostname}${url.pathname}`))
    return { wrong: 'a short address hides where it leads: write the address that it opens' };
  if (messenger.test(url.hostname))
    return { wrong: 'this holds a number: add it to contacts/ as text, and name the contact' };
  const number = numberIn(url);
  if (number !== undefined)
    return {
      wrong: `“${number.trim()}” in it is a number: add that to contacts/ with its source, and name the contact`,
    };
  if (callsInside.test(decoded(`${url.pathname}${url.search}${url.hash}`)))
    return {
      wrong: 'it calls or texts somebody: add the number to contacts/, and name the contact',
    };
  if (sendsOn(url))
    return { wrong: 'it sends on to another address: write the one that it opens in the end' };
  if (/[<>"\s\\]/.test(written))
    return { wrong: 'this is no web address: copy it whole from the browser, from https:// on' };
  if (url.hostname.startsWith('xn--') || url.hostname.includes('.xn--'))
    return { wrong: 'this address has letters that look like others: type it anew' };
  const [tracked] = [...url.searchParams.keys()].filter((key) => tracking.test(key));
  if (tracked)
    return {
      odd: `take “?${url.search.slice(1)}” off: “${tracked}” tells that site where its visitors come from`,
    };
  return {};
}

/** The host of an address as people compare hosts, without www. */
export const hostOf = (written: string) =>
  URL.canParse(written) ? new URL(written).hostname.replace(/^www\./, '') : '';
