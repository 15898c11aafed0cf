import type { NeedId } from './need';

/** A family of needs: what people do with them is alike. */
type NeedFamily = { id: string; needs: readonly NeedId[] };

/**
 * All needs by family, in the order in which a chooser shows them: what is wanted most, and is begun
 * most easily, comes first in its family.
 */
export const needFamilies = [
  {
    id: 'documents',
    needs: [
      'text-collab',
      'spreadsheet',
      'slides',
      'forms',
      'whiteboard',
      'mindmap',
      'diagram',
      'design',
    ],
  },
  { id: 'files', needs: ['file-sync', 'file-drop', 'pastebin', 'photo-hosting'] },
  {
    id: 'talking',
    needs: ['videoconf', 'email', 'im', 'contacts', 'mailing-list', 'team-chat', 'forum'],
  },
  {
    id: 'organising',
    needs: [
      'date-poll',
      'calendar',
      'notes',
      'kanban',
      'votes',
      'association-management',
      'tasks',
      'expenses',
    ],
  },
  {
    id: 'publishing',
    needs: [
      'video-hosting',
      'website',
      'social-network',
      'microblog',
      'audio',
      'events',
      'newsletter',
      'petition',
    ],
  },
  {
    id: 'reading',
    needs: [
      'search',
      'rss',
      'read-later',
      'maps',
      'translation',
      'bookmarks',
      'books',
      'e-learning',
    ],
  },
  {
    id: 'tools',
    needs: ['pdf-tools', 'forge', 'wiki', 'url-shortener', 'password-manager', 'database'],
  },
] as const satisfies readonly NeedFamily[];

/** The id of a family of needs. */
export type NeedFamilyId = (typeof needFamilies)[number]['id'];

/** These needs in their order, but those that no hoster offers after all others. */
export function offeredFirst(
  needs: readonly NeedId[],
  offered: ReadonlySet<NeedId>,
): readonly NeedId[] {
  return [
    ...needs.filter((need) => offered.has(need)),
    ...needs.filter((need) => !offered.has(need)),
  ];
}
