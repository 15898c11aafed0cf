import { success } from '../../src/core/result';
import type { DirectoryProps } from '../../src/surfaces/options/directory/directory-props';

/** What the options say of a directory that came with the extension. */
export function aDirectorySection(changes: Partial<DirectoryProps> = {}): DirectoryProps {
  return {
    today: '2026-11-25',
    directory: { asOf: '2026-11-22', hosterCount: 1190, source: 'package' },
    isHeldUp: false,
    previous: null,
    refresh: null,
    sources: { source: 'package', mirror: null, indexes: [] },
    builtInMirror: 'https://annuaire.example/directory.json',
    knownLists: [
      { id: 'peertube', name: 'PeerTube', about: 'Des vidéos' },
      { id: 'mobilizon', name: 'Mobilizon', about: 'Des événements' },
    ],
    listFacts: { parts: [], states: [] },
    chooseSources: async () => success(null),
    refreshNow: () => undefined,
    pause: () => undefined,
    goBack: async () => success(null),
    ...changes,
  };
}
