import { success } from '../../src/core/result';
import type { WatchedProps } from '../../src/surfaces/options/watched/watched-section';

/** What the options say of watching where nothing was opted in. */
export function aWatchedSection(changes: Partial<WatchedProps> = {}): WatchedProps {
  const optIn = (ids: string[], names: string[], isElsewhere = false) => ({
    ids,
    names,
    isElsewhere,
    patterns: [`https://${ids[0]}.example/*`],
  });
  return {
    watching: {
      shipped: [
        { company: 'Google', names: ['Google Docs', 'Gmail'] },
        { company: 'Apple', names: ['iCloud'] },
      ],
      optIns: [
        optIn(['doodle'], ['Doodle']),
        optIn(['dropbox', 'dropbox-paper'], ['Dropbox', 'Dropbox Paper']),
        optIn(['elsewhere:Google'], ['Google'], true),
      ],
    },
    takenBack: { sites: [], askBack: async () => true },
    watched: [],
    chooseWatched: async () => success(null),
    ...changes,
  };
}
