import packageFile from '../../../package.json' with { type: 'json' };
import { readFolder, readSources } from './files';
import { type Files, zipOf } from './zip';

/** The zips of a version, by the names of their files. */
export type Packages = ReadonlyMap<string, Uint8Array>;

/**
 * Packs the build that stands in `dist` and the sources of the repository at `root`: a zip for the stores of
 * Chromium's browsers, one for Firefox's, and the sources from which both can be made again.
 */
export function packAll(root: string, dist: string): Packages {
  const contents: Record<string, Files> = {
    chromium: readFolder(`${dist}/chromium`),
    firefox: readFolder(`${dist}/firefox`),
    source: readSources(root),
  };
  const { name, version } = packageFile;
  return new Map(
    Object.entries(contents).map(([kind, files]) => [
      `${name}-${version}-${kind}.zip`,
      zipOf(files),
    ]),
  );
}
