import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../browsers/chromium';
import type { Driver, LaunchOptions } from '../../browsers/driver';
import { type BrowserName, findBrowser } from '../../browsers/find';
import { launchFirefox } from '../../browsers/firefox';
import { type LocalWeb, type Site, startLocalWeb } from '../../browsers/local-web';
import { siteOfTour } from '../../browsers/tour';
import { inRepository } from '../../root';

/** A browser that can be started again and again on one profile, or on new ones, over one local web. */
export type Besieged = {
  name: BrowserName;
  web: LocalWeb;
  /** Makes the folder of a new profile. */
  newProfile: () => string;
  start: (profile: string, options?: Partial<LaunchOptions>) => Promise<Driver>;
  /** Ends the web, and forgets all profiles. */
  end: () => Promise<void>;
};

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Makes a browser ready to be besieged. The extension is the one in dist, but for its manifest, which holds what the
 * user would have permitted: no driver can press that button again and again.
 */
export async function besiege(name: BrowserName, site: Site = siteOfTour): Promise<Besieged> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`Install ${name}, or set ${name.toUpperCase()} to its path`);
  const work = mkdtempSync(join(tmpdir(), 'chatiere-siege-'));
  const extension = join(work, 'extension');
  cpSync(inRepository('dist', name), extension, { recursive: true });
  permitAll(join(extension, 'manifest.json'));
  const web = await startLocalWeb(site);
  const { proxyPort } = web;
  const usual = { executablePath, proxyPort, extension, language: 'fr', areProcessesShared: true };
  return {
    name,
    web,
    newProfile: () => mkdtempSync(join(work, 'profile-')),
    start: (profile, options = {}) => launchers[name]({ ...usual, profile, ...options }),
    end: async () => {
      await web.close();
      rmSync(work, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function permitAll(path: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions?: string[] };
  const { host_permissions = [] } = manifest;
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, host_permissions: [...host_permissions, 'https://*/*'] }),
  );
}
