import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';
import { main } from '../../src/tools/chatiere';
import { inRepository } from '../../src/tools/root';

/** What a call of the command line came to. */
type Called = { status: number | null; stdout: string; stderr: string };

/** The command line as a maintainer calls it: a process of its own, which takes a second to start. */
export function spawnChatiere(words: readonly string[], input = ''): Called {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRepository('src/tools/run.js'), 'chatiere', ...words],
    { encoding: 'utf8', input },
  );
  return { status, stdout, stderr };
}

/** The same in this process. */
export async function callChatiere(...words: string[]): Promise<Called> {
  const said = { stdout: '', stderr: '' };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said.stdout += text;
      return true;
    }),
    vi.spyOn(console, 'error').mockImplementation((text) => {
      said.stderr += `${text}\n`;
    }),
  ];
  try {
    return { status: await main(words), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
