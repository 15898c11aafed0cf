import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRepository } from '../root';

/** The bytes of a file of the built package, gzipped as hard as gzip can. */
export function gzippedBytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** The path of the content script that the manifest names, or of one that comes in on demand. */
export function contentScript(
  browser: 'chromium' | 'firefox',
  surface: 'content' | 'content-others' | 'nudge' = 'content',
): string {
  return inRepository('dist', browser, 'src/surfaces', surface, 'main.js');
}

/**
 * The paths of the scripts that a surface loads before it does anything: those its page names, and
 * all that they import statically. Scripts that are imported on demand are not among them.
 */
export function scriptsOf(browser: 'chromium' | 'firefox', surface: string): string[] {
  const root = inRepository('dist', browser);
  const page = readFileSync(join(root, 'src/surfaces', surface, 'index.html'), 'utf8');
  const named = page.matchAll(/\b(?:src|href)="([^"]+\.js)"/g);
  const paths = [...named].map(([, name = '']) => join(root, name));
  // The script of the first paint loads the app in the end.
  const loaded = paths.flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/\bimport\(["'`](\/assets\/[^"'`]+)["'`]\)/g),
  ]);
  return reachedFrom([...paths, ...loaded.map(([, name = '']) => join(root, name))]);
}

/** The paths of these scripts, and of all that they import statically. */
export function reachedFrom(paths: readonly string[]): string[] {
  const found = new Set(paths);
  for (const path of found) {
    const imports = readFileSync(path, 'utf8').matchAll(
      /\b(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g,
    );
    for (const [, name = ''] of imports) found.add(join(dirname(path), name));
  }
  return [...found];
}
