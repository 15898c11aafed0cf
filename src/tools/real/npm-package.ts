import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result, success } from '../../core/result';
import { runQuietly } from '../run-quietly';

/** A package of npm, by the version and the content that were tried. */
export type NpmPackage = {
  name: string;
  version: string;
  /** The hash of its content, as npm says it. */
  integrity: string;
  /** Packages to be taken in the place of others that it asks for. */
  overrides?: Readonly<Record<string, string>>;
};

/** Installs a package into a folder; none of its scripts is run, nor of those it needs. */
export async function installNpmPackage(
  folder: string,
  { name, version, integrity, overrides = {} }: NpmPackage,
): Promise<Result<string>> {
  const wanted = { private: true, dependencies: { [name]: version }, overrides };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(wanted));
  const still = ['--no-audit', '--no-fund', '--loglevel=error'];
  const words = ['npm', 'install', '--prefix', folder, '--ignore-scripts', ...still];
  const { isGood, output } = await runQuietly(words);
  if (!isGood) return failure(`npm could not install it: ${firstError(output)}`);
  return integrityOf(folder, name) === integrity
    ? success(version)
    : failure(`npm gave another content of ${name} ${version} than was tried`);
}

/** The hash of the content that npm has unpacked. */
function integrityOf(folder: string, name: string): string | undefined {
  const path = join(folder, 'node_modules', '.package-lock.json');
  const { packages } = JSON.parse(readFileSync(path, 'utf8')) as {
    packages: Record<string, { integrity?: string }>;
  };
  return packages[`node_modules/${name}`]?.integrity;
}

/** The first line of what npm says went wrong, without its name. */
function firstError(output: string): string {
  const [line = ''] = output.trim().split('\n');
  return line.replace(/^npm (error|ERR!) /, '');
}
