import type { Nudge } from '../../../core/nudge/nudge';
import { withoutPast } from '../../../core/settings/quiet';
import type { Settings } from '../../../core/settings/settings';
import { isOptedIn, type Watching } from '../../../core/spotting/opt-ins';
import { wishesMade } from '../../../core/suggestions/wishes';
import type { I18n } from '../../../core/text/i18n';
import { plural } from '../../../core/text/plural';
import { hostersPhrase } from '../../../ui/hoster-count-phrase';
import { agePhrase } from '../directory/age-phrase';
import type { GroupId } from './groups';

/** The facts of which the states of the groups are made. */
export type GroupStates = {
  settings: Pick<Settings, 'home' | 'filters' | 'hasDot' | 'quiet' | 'watched'>;
  favouriteCount: number;
  /** The day of today, `YYYY-MM-DD`. */
  today: string;
  watching: Watching;
  nudge: Pick<Nudge, 'isOn'>;
  directory: { asOf: string; hosterCount: number } | undefined;
  requestCount: number;
  isCounting: boolean;
  faultCount: number;
};

const phrases: Record<GroupId, (states: GroupStates, i18n: I18n) => readonly string[]> = {
  around: ({ settings: { home, filters } }, i18n) => {
    const wishes = wishesMade(filters).length;
    return [
      home?.label ?? i18n.say('group_no_town'),
      ...(wishes > 0 ? [plural(wishes, 'group_wishes', i18n)] : []),
    ];
  },
  mine: ({ favouriteCount }, i18n) => [
    favouriteCount > 0
      ? plural(favouriteCount, 'group_addresses', i18n)
      : i18n.say('group_addresses_none'),
  ],
  alerts: (states, i18n) => {
    const { settings, nudge, today } = states;
    const quiet = withoutPast(settings.quiet, today);
    const silent = quiet.never.length + Object.keys(quiet.notNow).length;
    return [
      i18n.say(settings.hasDot ? 'group_dot' : 'group_no_dot'),
      plural(recognisedCount(states), 'group_services', i18n),
      ...(silent > 0 ? [plural(silent, 'group_quiet', i18n)] : []),
      ...(nudge.isOn ? [i18n.say('group_bubble')] : []),
    ];
  },
  hosts: ({ directory, today }, i18n) => {
    if (!directory) return [i18n.say('group_hosts_missing')];
    const hosters = hostersPhrase(directory.hosterCount, i18n);
    return [i18n.say('group_hosts_state', hosters, agePhrase(directory.asOf, today, i18n))];
  },
  privacy: ({ requestCount, isCounting }, i18n) => [
    requestCount > 0
      ? plural(requestCount, 'group_requests', i18n)
      : i18n.say('group_requests_none'),
    ...(isCounting ? [i18n.say('group_counting')] : []),
  ],
  backup: ({ faultCount }, i18n) => [
    i18n.say('group_backup_state'),
    ...(faultCount > 0 ? [plural(faultCount, 'group_faults', i18n)] : []),
  ],
};

/** The number of services on which the icon changes by itself: the shipped ones and those that were ticked. */
function recognisedCount({ watching, settings }: GroupStates): number {
  const shipped = watching.shipped.flatMap(({ names }) => names);
  const ticked = watching.optIns.filter(
    (each) => !each.isElsewhere && isOptedIn(each, settings.watched),
  );
  return shipped.length + ticked.flatMap(({ names }) => names).length;
}

/** The state of a group, in a line. */
export function groupPhrase(id: GroupId, states: GroupStates, i18n: I18n): string {
  return phrases[id](states, i18n).join(' · ');
}
