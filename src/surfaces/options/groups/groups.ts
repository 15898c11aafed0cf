import type { OptionsSection } from '../../../core/extension-pages';
import type { MessageKey } from '../../../core/text/message-keys';

/** The groups of the options, in their order. The ids stand in addresses, beside those of the sections. */
export const groupIds = ['around', 'mine', 'alerts', 'hosts', 'privacy', 'backup'] as const;

/** The id of a group of the options, as it stands in the address. */
export type GroupId = (typeof groupIds)[number];

/** The title of each group. */
export const groupTitles: Record<GroupId, MessageKey> = {
  around: 'group_around',
  mine: 'group_mine',
  alerts: 'group_alerts',
  hosts: 'group_hosts',
  privacy: 'group_privacy',
  backup: 'group_backup',
};

/** The group in which each section stands. */
export const groupOfSection: Record<OptionsSection, GroupId> = {
  home: 'around',
  wishes: 'around',
  favourites: 'mine',
  icon: 'alerts',
  quiet: 'alerts',
  watched: 'alerts',
  nudge: 'alerts',
  directory: 'hosts',
  private: 'privacy',
  way: 'privacy',
  language: 'backup',
  'settings-file': 'backup',
  faults: 'backup',
  credits: 'backup',
};
