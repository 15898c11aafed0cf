import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { failure, type Result, success } from '../../core/result';
import { ensureInstalled } from '../real/cache';
import { inRepository } from '../root';
import { runQuietly } from '../run-quietly';
import type { Packages } from './packages';
import { hashOf } from './zip';

/** The releases of Node that must make the same bytes: the oldest that we allow for, and the long-lived since. */
const nodeVersions = ['20.20.2', '22.23.3', readFileSync(inRepository('.nvmrc'), 'utf8').trim()];

/** Two folders, of other lengths and letters. */
const folderNames = ['a', 'Un autre dossier'];

/** The surroundings that change from run to run, and must change nothing. */
const surroundings = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Pacific/Chatham', LC_ALL: 'fr_FR.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
];

/**
 * Makes the packages again from their own zip of the sources, in two folders with each Node, prints the hash of
 * each zip, and returns the exit code: 0 where all are the same.
 */
export async function prove(packages: Packages): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), 'chatiere-prove-'));
  let areSame = true;
  try {
    for (const [place, name] of folderNames.entries()) {
      const folder = join(work, name);
      unpackSources(packages, folder);
      for (const [turn, version] of nodeVersions.entries()) {
        const around = surroundings[(turn + place) % surroundings.length] ?? {};
        const made = await packIn(folder, version, around);
        if (!made.ok) throw new Error(`Node ${version} in ${folder}: ${made.reason}`);
        for (const [zip, bytes] of packages) {
          const hash = made.value.get(zip) ?? 'missing';
          const isSame = hash === hashOf(bytes);
          areSame &&= isSame;
          console.log(`${hash}  ${zip}  Node ${version}, "${name}"${isSame ? '' : '  OTHER'}`);
        }
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(areSame ? 'all the same bytes' : 'NOT the same bytes');
  return areSame ? 0 : 1;
}

function unpackSources(packages: Packages, folder: string): void {
  const [, zip = new Uint8Array()] =
    [...packages].find(([name]) => name.endsWith('-source.zip')) ?? [];
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Makes the packages in a folder by a Node of this version; their hashes, by the names of the zips. */
async function packIn(
  folder: string,
  version: string,
  around: Readonly<Record<string, string>>,
): Promise<Result<ReadonlyMap<string, string>>> {
  const node = await installNode(version);
  if (!node.ok) return node;
  const out = join(folder, 'out/package');
  const words = [node.value, join(folder, 'src/tools/run.js'), 'package', '--out', out];
  const PATH = `${dirname(node.value)}${delimiter}${process.env.PATH}`;
  const { isGood, output } = await runQuietly(words, { ...around, PATH });
  if (!isGood) return failure(output);
  const lines = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  return success(
    new Map(lines.map((line) => line.split('  ').reverse() as [name: string, hash: string])),
  );
}

/** Installs a Node of this version into the cache, from npm, where it is not there yet; tells its path. */
async function installNode(version: string): Promise<Result<string>> {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const install = async (folder: string): Promise<Result<string>> => {
    const still = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const words = ['npm', 'install', '--prefix', folder, ...still, `${name}@${version}`];
    const { isGood, output } = await runQuietly(words);
    return isGood ? success(version) : failure(output);
  };
  const installed = await ensureInstalled({ id: `node-${version}`, install });
  if (!installed.ok) return installed;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return success(join(installed.value.folder, 'node_modules', name, 'bin', binary));
}
