import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/tools/browsers/find';
import { warmProfile } from '../../src/tools/browsers/firefox';

declare module 'vitest' {
  interface ProvidedContext {
    /** A profile that Firefox was once started in: each session begins with a copy. */
    warmFirefox: string;
  }
}

let profile: string;

/** Before all tests in browsers: what Firefox does in a new profile takes a third of a short session. */
export async function setup(project: TestProject): Promise<void> {
  profile = mkdtempSync(join(tmpdir(), 'chatiere-warm-'));
  const executablePath = findBrowser('firefox');
  if (executablePath) await warmProfile({ executablePath, profile, language: 'fr' });
  project.provide('warmFirefox', profile);
}

export function teardown(): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
