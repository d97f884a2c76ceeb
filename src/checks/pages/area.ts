import { wrongAt, type Rule } from '../rule.ts';
import { uncalmWords } from '../../text/alarm-words-en-GB.ts';
import { fieldsOf } from '../../entries/fields.ts';
import { alarmWordIn, alarmWordInAddress } from '../words/alarm-words.ts';
import type { Site } from '../site.ts';
import { hostOf, judgeWebAddress } from './web-address.ts';

const within = (host: string, other: string) => host === other || host.endsWith(`.${other}`);

/** Hosts below which many bodies have sites of their own. */
const ofMany = /^(?:[a-z]+\.uk|gov|org|com)$/;

/** The word by which an exit leads to help instead of away from it; undefined for one that is calm. */
const uncalm = (text: string) =>
  text
    .toLowerCase()
    .match(new RegExp(uncalmWords.map((word) => word.replace('.', '\\.')).join('|')))?.[0];

/** Who has a site that the content sends visitors to for help. */
function helperAt(host: string, { entries }: Site): string | undefined {
  for (const entry of [...entries.contacts, ...entries.services])
    if (
      fieldsOf(entry).some(
        ({ path, value }) =>
          path[0] === 'web' &&
          (hostOf(String(value)) === host ||
            (!ofMany.test(hostOf(String(value))) && within(host, hostOf(String(value))))),
      )
    )
      return entry.data.name;
  return undefined;
}

export const exits: Rule = {
  name: 'exits',
  why: 'The exit opens in front of the person one fears: another site, calm, in a sealed connection, and a second one if it fails.',
  scope: 'site',
  *check(site) {
    for (const area of site.entries.area) {
      const { exit, siteUrl } = area.data;
      for (const field of ['url', 'backupUrl'] as const) {
        const path = ['exit', field];
        const { wrong, odd } = judgeWebAddress(exit[field]);
        const host = hostOf(exit[field]);
        const alarm = alarmWordInAddress(exit[field]);
        const help = helperAt(host, site) ?? uncalm(exit[field]);
        if (wrong) yield wrongAt(area, path, `exit: ${field}: ${wrong}`);
        else if (odd) yield wrongAt(area, path, `exit: ${field}: ${odd}`);
        else if (within(host, hostOf(siteUrl)) || within(hostOf(siteUrl), host))
          yield wrongAt(
            area,
            path,
            `exit: ${field}: it must lead to another site: ${host} is this one`,
          );
        // The mark of the field has told of an alarm word that stands in it as a word.
        else if (alarm && !alarmWordIn(exit[field]))
          yield wrongAt(
            area,
            path,
            `exit: ${field}: “${alarm}” would be seen in the address: choose a calm page`,
          );
        else if (!alarm && help)
          yield wrongAt(
            area,
            path,
            `exit: ${field}: ${host} is where one looks for help (${help}): choose a site about something else, such as the weather`,
          );
      }
      if (alarmWordIn(exit.name) || uncalm(exit.name))
        yield wrongAt(
          area,
          ['exit', 'name'],
          `exit: name: “${exit.name}” is no calm place to go to: name another`,
        );
      const [first, second] = [hostOf(exit.url), hostOf(exit.backupUrl)];
      if (within(first, second) || within(second, first))
        yield wrongAt(
          area,
          ['exit', 'backupUrl'],
          'exit: backupUrl: it is on the same site as url, and would fail with it: write the address of another calm site',
        );
    }
  },
};

export const siteAddress: Rule = {
  name: 'the address of the site',
  why: 'Links on paper, in feeds and in search engines are made of it.',
  scope: 'site',
  *check({ entries }) {
    for (const area of entries.area) {
      const { siteUrl, language } = area.data;
      const told = (message: string) => wrongAt(area, ['siteUrl'], `siteUrl: ${message}`);
      const { wrong } = judgeWebAddress(siteUrl);
      const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
      if (wrong) yield told(wrong);
      else if (url && (url.pathname !== '/' || url.search || url.hash))
        yield told(
          `write the host alone, ${url.origin}: a path is set when the site is built, with BASE_PATH`,
        );
      const alarm = alarmWordInAddress(siteUrl);
      if (!wrong && alarm)
        yield told(
          `“${alarm}” would be seen in the history of every phone: choose a host without it, such as https://support.example.gov.uk`,
        );
      const isKnown =
        /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(language) &&
        new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !==
          undefined;
      if (!isKnown)
        yield wrongAt(
          area,
          ['language'],
          `language: "${language}" is the code of no language: write en-GB`,
        );
      else if (!/^en\b/.test(language))
        yield wrongAt(
          area,
          ['language'],
          `language: "${language}" is not what these pages are written in: a screen reader would read them wrongly. Write en-GB`,
        );
    }
  },
};
