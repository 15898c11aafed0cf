import type { NeedId } from '../../core/need';

/** The needs that most people come for: the welcome page shows what is near for each. */
export const exampleNeeds: readonly NeedId[] = ['text-collab', 'file-sync', 'videoconf'];
