import type { iconNames } from '../../schemas/navigation.ts';

export type IconName = (typeof iconNames)[number];

/**
 * Inner markup of the icons, by name: one line on a grid of 24 by 24, drawn beside words and never alone.
 * A comma after a 0 keeps the check for typed phone numbers from taking a curve for one.
 */
export const icons = {
  bag: '<path d="M6 20V10a6 6 0,0,1 12 0v10zM9.5 4.5V3h5v1.5M6 14h12M10 14v2.5"/>',
  bed: '<path d="M3 6v13M3 16h18v3M21 16v-2a3 3 0,0,0-3-3h-8v5"/><circle cx="6.5" cy="12.5" r="1.5"/>',
  case: '<rect x="3" y="8" width="18" height="12" rx="2"/><path d="M9 8V5h6v3M3 13h18"/>',
  cross: '<path d="M9 4h6v5h5v6h-5v5H9v-5H4V9h5z"/>',
  globe:
    '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3.5 4 3.5 14 0 18M12 3c-3.5 4-3.5 14 0 18"/>',
  hand: '<path d="M8 12.5V6a1.5 1.5 0,0,1 3 0v5V4.5a1.5 1.5 0,0,1 3 0V11V6a1.5 1.5 0,0,1 3 0v9c0,3.5-2 6-5.5 6-2.5 0,-4-1.2-5.2-3.3L4 14c-.7-1.3 1-2.5 2-1.3z"/>',
  people:
    '<circle cx="9" cy="8" r="3.5"/><path d="M2 20c0-4 3-6 7-6s7 2 7 6M15.5 5a3.5 3.5 0,0,1 0 6.5M18.5 14.5c2.3.9 3.5 2.8 3.5 5.5"/>',
  person: '<circle cx="12" cy="8" r="3.5"/><path d="M5 20c0-4 3-6 7-6s7 2 7 6"/>',
  phone:
    '<path d="M6 3h3l2 5-2.5 1.5a11 11 0,0,0 6 6L16 13l5 2v3a3 3 0,0,1-3 3C10 21 3 14 3 6a3 3 0,0,1 3-3z"/>',
  question:
    '<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0,1,1 3.7 2.2c-.8.4-1.2 1-1.2 2M12 17v.01"/>',
} as const satisfies Record<IconName, string>;

/** The mark of an area that has none of its own: a lit doorway. */
export const plainMark =
  '<svg viewBox="0 0 24 24"><path fill="var(--link)" d="M1 24V11a11 11 0,0,1 22 0v13z"/><path fill="var(--glow)" d="M7 24V12a5 5 0,0,1 10 0v12z"/></svg>';
