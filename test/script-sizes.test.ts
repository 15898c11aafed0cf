import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contentScript,
  gzippedBytes,
  reachedFrom,
  scriptsOf,
} from '../src/tools/bench/script-sizes';
import { inRepository } from '../src/tools/root';

/** The paths of the scripts that a surface loads more when it imports this file on demand. */
function scriptsOnDemand(browser: 'chromium' | 'firefox', surface: string, name: string): string[] {
  const folder = inRepository('dist', browser, 'assets');
  const chunk = `${name}.js`;
  if (!readdirSync(folder).includes(chunk)) throw new Error(`${browser} has no script ${chunk}`);
  const loaded = new Set(scriptsOf(browser, surface));
  return reachedFrom([join(folder, chunk)]).filter((path) => !loaded.has(path));
}

const popupPage = 'src/surfaces/popup/index.html';

describe.each(['chromium', 'firefox'] as const)('what %s has to load', (browser) => {
  it('is at most 5.5 kB of content script', () => {
    expect(gzippedBytes(contentScript(browser))).toBeLessThanOrEqual(5500);
  });

  it('is at most 10 kB of content script where the user opted in', () => {
    expect(gzippedBytes(contentScript(browser, 'content-others'))).toBeLessThanOrEqual(10_000);
  });

  it('is at most 4 kB for the pill in the page', () => {
    expect(gzippedBytes(contentScript(browser, 'nudge'))).toBeLessThanOrEqual(4000);
  });

  it('is at most 6 kB of script before the popup shows its first answer', () => {
    const script = inRepository('dist', browser, 'first-paint.js');
    expect(gzippedBytes(script)).toBeLessThanOrEqual(6000);
  });

  it('is a style sheet of the popup that never asks for the size of the window', () => {
    const html = readFileSync(inRepository('dist', browser, popupPage), 'utf8');
    const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/g)];
    const styles = sheets.map(([, path = '']) =>
      readFileSync(inRepository('dist', browser, path), 'utf8'),
    );
    expect(styles.join()).toContain('.foot-bar');
    // A window of the toolbar is laid out in many sizes: each would have all styles found anew.
    expect(styles.join().match(/@media[^{]*(width|height)[^{]*/g)).toBeNull();
  });

  it('is at most 24 kB of script that the popup loads before anything is pressed', () => {
    const scripts = scriptsOf(browser, 'popup');
    const bytes = scripts.map(gzippedBytes).reduce((sum, each) => sum + each, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(24_000);
  });

  it.each([
    ['all-view'],
    ['filters-view'],
    ['more-view'],
    ['needs-view', 'need-chooser', 'offered-needs'],
    ['news-view'],
    ['take-along-view'],
    ['town-view'],
    ['why-view'],
  ])('is at most 8 kB of script for a view of the popup: %s', (...names) => {
    const scripts = names.flatMap((name) => scriptsOnDemand(browser, 'popup', name));
    const bytes = [...new Set(scripts)].map(gzippedBytes).reduce((sum, each) => sum + each, 0);
    expect(bytes).toBeGreaterThan(300);
    expect(bytes).toBeLessThanOrEqual(8000);
  });

  it('is at most 45 kB of script for the map, its outlines apart', () => {
    const scripts = scriptsOf(browser, 'map');
    const bytes = scripts.map(gzippedBytes).reduce((sum, each) => sum + each, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(45_000);
  });

  it('leaves the rules of all services, the towns and the schema out of that', () => {
    const code = scriptsOf(browser, 'popup')
      .map((script) => readFileSync(script, 'utf8'))
      .join('\n');
    expect(code).toContain('spotted_on');
    for (const word of ['surveymonkey', 'adminNames', 'is longer than']) {
      expect(code.includes(word), `${word} came into the popup's first scripts`).toBe(false);
    }
  });
});
