import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The commands of Chromium, and where it lies on systems that have no command for it. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** What brings a browser where there is none. */
export const BROWSER_MISSING =
  'Chromium is not here (`apt-get install chromium fonts-liberation fonts-noto-color-emoji`, or Google Chrome, or CHROME_PATH)';

/** Chromium's path, or Chrome's: that of `CHROME_PATH`, else the first that is installed. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROME_PATH, PATH = '' } = env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') return CHROME_PATH;
  const found = PATH.split(delimiter).flatMap((folder) => commands.map((name) => join(folder, name)));
  return [...found, ...places].find(existsSync);
}

/** Starts a browser without a window. */
export function startBrowser(executablePath: string): Promise<Browser> {
  // As root, which a container's user is, Chromium starts without its sandbox only; it shows nothing but our own pages.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
