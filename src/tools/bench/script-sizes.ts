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
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(path, 'utf8');
    const imports = code.matchAll(/\b(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g);
    for (const [, name = ''] of imports) visit(join(dirname(path), name));
  };
  // The script of the first paint names the app, which it loads in the end.
  for (const [, name = ''] of page.matchAll(/\b(?:src|data-app)="([^"]+\.js)"/g)) {
    visit(join(root, name));
  }
  for (const [, name = ''] of page.matchAll(/<link rel="modulepreload"[^>]+href="([^"]+)"/g)) {
    visit(join(root, name));
  }
  return [...found];
}
