import { instanceLists } from '../../../core/instance-lists/index';
import type { I18n } from '../../../core/text/i18n';
import { instanceListNames } from '../../../ui/offer-phrases';
import type { DirectoryProps } from './directory-props';

/** Says of each instance list that Chatière knows what it is called, and what it holds. */
export function knownListsIn(i18n: I18n): DirectoryProps['knownLists'] {
  return instanceLists.map(({ id, about }) => ({
    id,
    name: instanceListNames[id],
    about: i18n.say(about),
  }));
}
