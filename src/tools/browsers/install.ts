import { spawnSync } from 'node:child_process';

/** The names of Debian's packages of both browsers, and of their French. */
const packages = ['chromium', 'chromium-l10n', 'firefox-esr', 'firefox-esr-l10n-fr'];

/** Installs what is missing of both browsers where it may: as root or by sudo, on Debian's kin. */
export function installBrowsers(): void {
  if (process.env.CHROMIUM && process.env.FIREFOX) return;
  const missing = packages.filter((name) => !isInstalled(name));
  const asRoot = rootCommand();
  if (missing.length === 0 || !asRoot || !isThere('apt-get')) return;
  console.error(`Installing ${missing.join(', ')}…`);
  const run = (...words: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  run('update', '-qq');
  const isDone = run('install', '-y', '-qq', '--no-install-recommends', ...missing);
  if (!isDone) console.error(`That failed. Install them by hand: ${missing.join(' ')}`);
}

function isInstalled(name: string): boolean {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the format is dpkg-query's own
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return stdout?.endsWith(' installed') ?? false;
}

/** The words to put before a command that needs root; undefined where we may not be root. */
function rootCommand(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function isThere(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}
