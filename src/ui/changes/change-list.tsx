import { type Change, isOfFavourite } from '../../core/changes/change';
import { mapPage } from '../../core/extension-pages';
import { kilometresPhrase } from '../../core/suggestions/where-phrases';
import { type I18n, shortNeedPhrase } from '../../core/text/i18n';
import { useI18n } from '../i18n-context';

/** The list of what a refresh changed for the user; who is near is a link to their sheet on the map. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const i18n = useI18n();
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={changePhrase(change, i18n)}>
          {isOfFavourite(change) ? (
            changePhrase(change, i18n)
          ) : (
            <a href={mapPage({ hoster: change.hosterId })}>{changePhrase(change, i18n)}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A change in one sentence. */
function changePhrase(change: Change, i18n: I18n): string {
  const { hosterName } = change;
  if (change.kind === 'new') {
    return i18n.say('change_new', hosterName, kilometresPhrase(change.kilometres, i18n));
  }
  const need = shortNeedPhrase(change.need, i18n);
  if (change.kind === 'nearer') {
    return i18n.say('change_nearer', need, hosterName, kilometresPhrase(change.kilometres, i18n));
  }
  const key = change.kind === 'favourite-left' ? 'change_left' : 'change_closed';
  return i18n.say(key, hosterName, need);
}
