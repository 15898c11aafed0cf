import { spawn } from 'node:child_process';
import { inRepository } from './root';

/**
 * Runs a command at the top of the repository and keeps what it prints, for when it is wanted.
 * `environment` holds variables for it, beside those of this process.
 */
export function runQuietly(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ isGood: boolean; output: string }> {
  const [command = '', ...rest] = words;
  return new Promise((resolve) => {
    const child = spawn(command, rest, {
      cwd: inRepository(),
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += String(chunk);
      });
    }
    child.on('error', (error) => resolve({ isGood: false, output: String(error) }));
    child.on('close', (code) => resolve({ isGood: code === 0, output }));
  });
}

/** The command that builds both variants. */
export const buildWords = [process.execPath, 'src/tools/run.js', 'build'] as const;
