import type { NeedId } from './need';

/**
 * The needs that are needed most: each a tile, before all others, in this order. The list is fixed: no
 * user is counted to find out what is wanted most.
 */
export const tiledNeeds = [
  'text-collab',
  'videoconf',
  'file-sync',
  'date-poll',
  'file-drop',
  'email',
] as const satisfies readonly NeedId[];
