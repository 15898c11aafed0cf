import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { generateKeyPair } from '../../src/tools/chatiere/directory/signing-keys';
import { inRepository } from '../../src/tools/root';

declare module 'vitest' {
  interface ProvidedContext {
    /** The private key, as PEM, of the mirror in the build that has one. */
    mirrorKey: string;
  }
}

/** The mirror of that build. */
export const builtInMirror = 'https://miroir.example/chatiere.json';

/** The template of the tracker in that build. */
export const tracker = 'https://tracker.example/chatiere/new?title={title}&body={body}';

const folder = inRepository('out/with-mirror');
const keyFile = join(folder, 'key.pem');

/** The folder of the extension that was built with a mirror; that in dist has none. */
export function withMirror(browser: 'chromium' | 'firefox'): string {
  return join(folder, browser);
}

/** Before all tests in browsers: builds the extension once more, with a made-up mirror and its key. */
export async function setup(project: TestProject): Promise<void> {
  if (!isFresh()) await build();
  project.provide('mirrorKey', readFileSync(keyFile, 'utf8'));
}

/** True if what was built before is newer than what is in dist. */
function isFresh(): boolean {
  const [theirs, ours] = ['dist', 'out/with-mirror'].map((each) => {
    const manifest = inRepository(each, 'firefox', 'manifest.json');
    return existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  });
  return existsSync(keyFile) && (ours ?? 0) > (theirs ?? 0);
}

async function build(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { privatePem, publicKey } = await generateKeyPair();
  writeFileSync(keyFile, privatePem);
  const packageFile = join(folder, 'package.json');
  const directory = { url: builtInMirror, publicKeys: [publicKey] };
  writeFileSync(packageFile, JSON.stringify({ chatiere: { directory, tracker } }));
  const words = ['src/tools/run.js', 'build', '--keep-assets', '--out', 'out/with-mirror'];
  // What a test runner says of itself makes another build.
  const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env;
  execFileSync(process.execPath, words, {
    cwd: inRepository(),
    env: { ...env, CHATIERE_PACKAGE_FILE: packageFile },
    stdio: 'pipe',
  });
}
