import { failure, type Result, success } from '../../core/result';
import { type BrowserName, findBrowser } from './find';
import { installBrowsers } from './install';

/** A browser of this machine. */
export type ChosenBrowser = { name: BrowserName; executablePath: string };

/** Finds the first of these browsers that is on this machine; if none is, tries to install them. */
export function chooseBrowser(names: readonly BrowserName[]): Result<ChosenBrowser> {
  const find = () => {
    for (const name of names) {
      const executablePath = findBrowser(name);
      if (executablePath) return success({ name, executablePath });
    }
    return failure(`Install ${names.join(' or ')}, or set CHROMIUM or FIREFOX to its path.`);
  };
  if (!find().ok) installBrowsers();
  return find();
}

/** True if a browser can show its window here. */
export function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}
