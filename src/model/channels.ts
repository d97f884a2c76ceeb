import type { Service } from './services.ts';

export type Channel = 'phone' | 'text' | 'chat' | 'bsl' | 'web';

/** The ways in which a service can be reached itself: what it shares with others is theirs. */
export function channels(item: Pick<Service, 'ownLines' | 'web'>): Channel[] {
  const has: [Channel, boolean][] = [
    ['phone', item.ownLines.some(({ phone }) => phone)],
    ['text', item.ownLines.some(({ text }) => text)],
    ['chat', item.ownLines.some(({ chat }) => chat)],
    ['bsl', item.ownLines.some(({ bsl }) => bsl)],
    ['web', Boolean(item.web) || item.ownLines.some(({ web }) => web)],
  ];
  return has.filter(([, isThere]) => isThere).map(([channel]) => channel);
}
