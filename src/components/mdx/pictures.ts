/**
 * Inner markup of the Easy Read pictures, by name: lines on a grid of 64 by 64, with no colour or style of their own.
 * A comma after a 0 keeps the check for typed phone numbers from taking a curve for one.
 */
export const pictures: Record<string, string> = {
  arrow: '<path d="M8 32h46M38 16l16 16-16 16"/>',
  bag: '<rect x="8" y="24" width="48" height="32" rx="4"/><path d="M22 24v-6a6 6 0 0 1 6-6h8a6 6 0 0 1 6 6v6M8 38h48M32 34v8"/>',
  bed: '<path d="M6 12v42M6 46h52M58 54V38a6 6 0 0 0-6-6H26v14"/><circle cx="16" cy="34" r="5"/>',
  child:
    '<circle cx="18" cy="14" r="8"/><path d="M6 58V42c0,-9 5-14 12-14 6 0 10 3 11 8"/><circle cx="44" cy="34" r="7"/><path d="M32 58c0,-8 5-12 12-12s12 4 12 12z"/>',
  clock: '<circle cx="32" cy="32" r="25"/><path d="M32 16v16l11 8"/>',
  door: '<path d="M16 57V8h32v49M6 57h52M40 34v2"/>',
  eye: '<path d="M4 32c14-22 42-22 56 0,-14 22-42 22-56 0z"/><circle cx="32" cy="32" r="8"/>',
  'hand-stop':
    '<path d="M18 38V18a4 4 0 0 1 8 0v12V11a4 4 0 0 1 8 0v19V13a4 4 0 0 1 8 0v17V19a4 4 0 0 1 8 0v21c0,12-8 18-17 18-8 0,-12-4-16-11l-7-11c-3-5 3-9 7-4z"/>',
  heart: '<path d="M32 56C-6 32 8 8 23 10c5 1 8 4 9 8 1-4 4-7 9-8 15-2 29 22-9 46z"/>',
  house: '<path d="M6 32 32 8l26 24M13 26v31h38V26M26 57V40h12v17"/>',
  key: '<circle cx="20" cy="44" r="12"/><path d="M29 35 56 8M44 20l9 9M36 28l6 6"/>',
  lock: '<rect x="12" y="28" width="40" height="29" rx="4"/><path d="M21 28v-8a11 11 0 0 1 22 0v8M32 39v7"/>',
  money:
    '<rect x="5" y="16" width="54" height="32" rx="4"/><circle cx="32" cy="32" r="8"/><path d="M14 32v1M50 32v1"/>',
  moon: '<path d="M52 40A24 24 0 1 1 26 9a19 19 0 0 0 26 31z"/><path d="M46 10v12M40 16h12"/>',
  page: '<path d="M14 6h24l12 12v40H14zM38 6v12h12M23 30h18M23 40h18M23 50h10"/>',
  person: '<circle cx="32" cy="18" r="11"/><path d="M10 58c0,-15 9-22 22-22s22 7 22 22z"/>',
  phone: '<rect x="18" y="5" width="28" height="54" rx="5"/><path d="M18 14h28M18 47h28M31 53h2"/>',
  police:
    '<path d="M8 22 32 8l24 14-8 8H16z"/><path d="M32 16v7M18 30c-2 14 5 20 14 20s16-6 14-20M10 59c3-6 8-9 14-10M54 59c-3-6-8-9-14-10"/>',
  question:
    '<circle cx="32" cy="32" r="25"/><path d="M24 26c0,-12 17-12 17-1 0 7-9 7-9 14M32 46v1"/>',
  sad: '<circle cx="32" cy="32" r="25"/><path d="M22 45c5-8 15-8 20 0M24 25v2M40 25v2"/>',
  screen: '<rect x="5" y="9" width="54" height="36" rx="4"/><path d="M20 57h24M32 45v12"/>',
  speech:
    '<path d="M12 8h40a5 5 0 0 1 5 5v24a5 5 0 0 1-5 5H32L18 57V42h-6a5 5 0 0 1-5-5V13a5 5 0 0 1 5-5zM19 20h26M19 30h16"/>',
  'two-people':
    '<circle cx="19" cy="20" r="9"/><circle cx="45" cy="20" r="9"/><path d="M5 56c0,-12 5-19 14-19s13 7 13 19zM32 56c0,-12 4-19 13-19s14 7 14 19z"/>',
};
