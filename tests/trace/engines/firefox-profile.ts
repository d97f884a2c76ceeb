import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings of a person's Firefox, not of one under test; only what would ask or fetch something at the start is off. */
const settings: Record<string, boolean> = {
  'remote.prefs.recommended': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.warnOnQuit': false,
  'browser.warnOnQuitShortcut': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
};

/** Makes a new profile. */
export function makeProfile(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(settings).map(([name, on]) => `user_pref("${name}", ${on});`);
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
}
