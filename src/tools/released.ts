import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../manifest.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };
import { launchChromium } from './browsers/chromium';
import { findBrowser } from './browsers/find';
import { startLocalWeb } from './browsers/local-web';
import type { Stored } from './released/stored';
import { usedWeb, useEverything } from './released/use-everything';
import { inRepository } from './root';
import { buildWords, runQuietly } from './run-quietly';

/**
 * Writes what the version of package.json leaves on a device and the hosts that it is installed on, to which later
 * versions are held: test/fixtures/released. What was released is never written again.
 */
export async function main(): Promise<number> {
  const { version } = packageFile;
  const changelog = readFileSync(inRepository('CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`\n## ${version} (unreleased)\n`)) {
    console.error(
      `CHANGELOG.md has no "## ${version} (unreleased)": what is released stays as it is.`,
    );
    return 2;
  }
  const built = await runQuietly(buildWords);
  if (!built.isGood) throw new Error(built.output);
  const folder = inRepository('test/fixtures/released', version);
  mkdirSync(folder, { recursive: true });
  const patterns = manifest.content_scripts.flatMap(({ matches }) => matches);
  writeFileSync(join(folder, 'hosts.txt'), `${patterns.join('\n')}\n`);
  writeFileSync(join(folder, 'stored.json'), `${JSON.stringify(await readStored(), null, 1)}\n`);
  console.log(folder);
  return 0;
}

async function readStored(): Promise<Stored> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Install chromium, or set CHROMIUM');
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  const web = await startLocalWeb(usedWeb);
  const options = { executablePath, profile, proxyPort: web.proxyPort, language: 'fr' };
  const driver = await launchChromium(options);
  try {
    return await useEverything(driver);
  } finally {
    await driver.close();
    await web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
