import type { Service } from './services.ts';

export type Channel = 'phone' | 'text' | 'chat' | 'bsl' | 'web';

/** The ways in which a service can be reached. */
export function channels(item: Pick<Service, 'lines' | 'web'>): Channel[] {
  const has: [Channel, boolean][] = [
    ['phone', item.lines.some(({ phone }) => phone)],
    ['text', item.lines.some(({ text }) => text)],
    ['chat', item.lines.some(({ chat }) => chat)],
    ['bsl', item.lines.some(({ bsl }) => bsl)],
    ['web', Boolean(item.web) || item.lines.some(({ web }) => web)],
  ];
  return has.filter(([, isThere]) => isThere).map(([channel]) => channel);
}
