/**
 * How many steps to go so that Back and Forward lead on for as long as the trail has pages: only with its own first
 * and last page may the first and the last entry be the current one.
 * @param step of the current entry: at most `behind`
 * @param top step of the last entry
 * @param behind pages of the trail before the one in view
 * @param ahead pages of the trail after it
 */
export function stepsToBalance(step: number, top: number, behind: number, ahead: number): number {
  // One entry is kept to spare, for who presses Back twice at once.
  if (step < 2 && behind > step) return Math.max(0, Math.min(behind, top - 1) - step);
  return step === top && ahead > 0 ? Math.max(1, top - ahead) - step : 0;
}
