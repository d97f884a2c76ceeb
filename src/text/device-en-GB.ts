/** Wording that scripts use. All of it is sent with every page, so it holds nothing else. */

export const covered = {
  loading: 'Loading',
  retry: 'Press to try again',
} as const;

export const leaving = {
  more: (presses: number) =>
    `Press Shift ${presses} more time${presses === 1 ? '' : 's'} to leave.`,
} as const;

export const moving = {
  loading: 'Loading',
  failed: 'That page did not load. Are you offline?',
  missing: 'That page is not here.',
  retry: 'Try again',
} as const;

export const opening = {
  open: (until?: string) => (until ? `Open now, until ${until}.` : 'Open now.'),
  closed: 'Closed.',
  opens: (day: string, at: string) => `Closed. Opens ${day} ${at}.`,
  today: 'today',
  tomorrow: 'tomorrow',
} as const;

export const helpWindow = { label: 'Useful numbers', close: 'Close' } as const;

export const keeping = {
  add: 'Put it on a list to print',
  remove: 'Take it off the list to print',
  removeOne: (name: string) => `Take off: ${name}`,
} as const;

/** Beside a number whose day of review is past; pages say the same. */
export const overdue = 'This number is waiting to be checked again.';

export const filtering = {
  count: (shown: number, total: number) =>
    shown === total ? `All ${total} services` : `${shown} of ${total} services`,
  none: 'No service fits. Try “Any” in one of them, or call the helpline.',
} as const;

export const filterFailed = 'This does not work right now. The whole list stands below.';

export const searchNotReady =
  'Search is not ready. It keeps trying. You can use the A to Z, or call the helpline.';

export const searchFailed =
  'Search failed. Try other words. You can use the A to Z, or call the helpline.';

export const searching = {
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  none: 'Nothing fits those words.',
  unsure: 'Nothing fits well.',
  cut: (letters: number) => `Search read the first ${letters.toLocaleString('en-GB')} letters.`,
  readAs: (words: string) => `Showing results for “${words}”.`,
  call: 'Call',
} as const;
