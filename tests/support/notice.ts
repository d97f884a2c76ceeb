/** What an officer types into the form of an urgent notice of the invented area, at noon on 3 June 2026. */
export const noticeBoxes = {
  words: 'The Merrowdale line has a fault. Nobody can answer.',
  instead: 'Day and Night Line',
  'until.day': '4',
  'until.month': '6',
  'until.year': '2026',
  'until.time': '9.00',
  heardFrom: 'The manager of the line, by phone',
};

/** What that notice then says on every page, up to its hours. */
export const noticeSaid =
  'Urgent notice. The Merrowdale line has a fault. Nobody can answer. Call instead: Day and Night Line, 0808 157 0103. Day and night, every day.';
