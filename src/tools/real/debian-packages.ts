import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result, success } from '../../core/result';
import { runQuietly } from '../run-quietly';
import type { Command, Place } from './software';

/** The folder of an installed software that holds its packages, unpacked as they lie on a machine. */
const tree = 'tree';

/**
 * Unpacks packages of Debian, with all that this machine lacks for them, into a folder; tells the version
 * of the first. apt checks what it loads by its signatures; it needs no root, and nothing is installed on
 * the machine, no script of a package runs.
 */
export async function unpackDebianPackages(
  folder: string,
  packages: readonly [string, ...string[]],
): Promise<Result<string>> {
  const archives = join(folder, 'archives');
  for (const made of [join(archives, 'partial'), join(folder, tree)])
    mkdirSync(made, { recursive: true });
  const loaded = await loadArchives(archives, packages);
  if (!loaded.ok) return loaded;
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
    const { isGood, output } = await runQuietly(unpack(join(archives, name), join(folder, tree)));
    if (!isGood) return failure(`could not unpack ${name}: ${output}`);
  }
  const archive = readdirSync(archives).find((file) => file.startsWith(`${packages[0]}_`));
  if (!archive) return failure(`${packages[0]} is installed on this machine: it is not touched`);
  const { output } = await runQuietly(['dpkg-deb', '-f', join(archives, archive), 'Version']);
  rmSync(archives, { recursive: true });
  return success(output.trim());
}

/** Loads the archives of packages; where this may be root, apt first learns what there is. */
async function loadArchives(
  archives: string,
  packages: readonly string[],
): Promise<Result<undefined>> {
  const options = [
    'Debug::NoLocking=1',
    'APT::Sandbox::User=root',
    `Dir::Cache::archives=${archives}`,
  ];
  const words = ['install', '-y', '-qq', '--no-install-recommends', '--download-only', ...packages];
  const load = () => runQuietly(['apt-get', ...options.flatMap((each) => ['-o', each]), ...words]);
  const first = await load();
  if (first.isGood) return success(undefined);
  const updated = await runQuietly(['apt-get', 'update', '-qq']);
  const { isGood, output } = updated.isGood ? await load() : first;
  return isGood ? success(undefined) : failure(`apt could not load it: ${output.split('\n')[0]}`);
}

/** Files belong to the one who unpacks: other owners are unknown in the namespace. */
function unpack(archive: string, into: string): string[] {
  const script = 'dpkg-deb --fsys-tarfile "$1" | tar --extract --no-same-owner --directory "$2"';
  return ['sh', '-c', script, 'sh', archive, into];
}

/** Lays the unpacked packages over the machine's own folders; what is written goes to the run's data. */
const laying = `
tree=$1 data=$2
for each in usr var etc; do
  mkdir -p "$tree/$each" "$data/$each" "$data/$each.work"
  mount -t overlay overlay -o "lowerdir=$tree/$each:/$each,upperdir=$data/$each,workdir=$data/$each.work,userxattr" "/$each"
done
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
`;

/**
 * The command that runs a script where the unpacked packages lie at their usual paths. It sees the machine
 * through a namespace of its own: nothing outside of the run's data changes, and all that it starts ends
 * with it. The script finds the run's data in `$data`.
 */
export function inDebian({ folder, data }: Place, script: string): Command {
  const namespace = [
    '--map-root-user',
    '--mount',
    '--pid',
    '--fork',
    '--kill-child',
    '--mount-proc',
  ];
  const words = ['sh', '-ec', `${laying}${script}`, 'sh', join(folder, tree), data];
  return { words: ['unshare', ...namespace, ...words] };
}

/** The path of an unpacked file. */
export function treeOf({ folder }: Place, path: string): string {
  return join(folder, tree, path);
}
