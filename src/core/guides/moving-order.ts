import type { NeedId } from '../need';
import type { Suite } from '../services/suite';

/** Needs that are moved at the same time, and the reason why it is then. */
type MovingStage = { needs: readonly NeedId[]; because: string };

/** The stages of leaving a suite, first to last. */
export const movingStages: readonly MovingStage[] = [
  { needs: ['email'], because: 'every new account sends its confirmation to an address' },
  { needs: ['contacts', 'calendar'], because: 'they are moved in minutes, and mail needs them' },
  {
    needs: ['password-manager'],
    because: 'the new accounts have passwords, which go straight into the new place',
  },
  { needs: ['file-sync', 'file-drop'], because: 'documents are moved to where the files are' },
  {
    needs: [
      'text-collab',
      'spreadsheet',
      'slides',
      'forms',
      'diagram',
      'design',
      'whiteboard',
      'wiki',
      'database',
    ],
    because: 'they mostly come along as files',
  },
  {
    needs: ['notes', 'tasks', 'kanban', 'date-poll', 'events', 'e-learning'],
    because: 'each stands alone, and waits for none of the others',
  },
  {
    needs: ['videoconf', 'team-chat', 'im', 'mailing-list', 'forum', 'social-network'],
    because: 'other people have to come along, and need time',
  },
  {
    needs: ['photo-hosting', 'video-hosting', 'audio', 'website'],
    because: 'they are large, or links of others lead to them',
  },
  {
    needs: ['maps', 'rss', 'translation', 'search'],
    because: 'there is hardly anything to take along: any day will do',
  },
];

const movingOrder = movingStages.flatMap(({ needs }) => needs);

/** The place of a need among all in the order of moving; an unlisted one comes last. */
const placeOf = (need: NeedId) => {
  const place = movingOrder.indexOf(need);
  return place < 0 ? movingOrder.length : place;
};

/** A service of a suite, as far as the order of moves depends on it. */
type Movable = { id: string; needs: readonly NeedId[] };

/** The needs that these services are used for, in the order of moving. */
export function needsInOrder(services: readonly Movable[]): NeedId[] {
  const needs = services.flatMap((service) => service.needs);
  return [...new Set(needs)].sort((one, other) => placeOf(one) - placeOf(other));
}

/**
 * The services of a suite to leave for these needs, in the order of moving: each by the earliest of
 * these needs that it is used for, and the account that leads to all of them last.
 */
export function servicesToLeave<Each extends Movable>(
  { account }: Pick<Suite, 'account'>,
  services: readonly Each[],
  needs: readonly NeedId[],
): Each[] {
  const isAccount = ({ id }: Movable) => Number(id === account);
  const placeOfFirst = (service: Movable) =>
    Math.min(...service.needs.filter((need) => needs.includes(need)).map(placeOf));
  return services
    .filter((service) => service.needs.some((need) => needs.includes(need)))
    .sort(
      (one, other) => isAccount(one) - isAccount(other) || placeOfFirst(one) - placeOfFirst(other),
    );
}
