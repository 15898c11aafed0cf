import { formatNames } from '../../core/format';
import { conversionsInto } from '../../core/guides/going-in';
import { type Guide, type Import, textIn } from '../../core/guides/guide';
import { datePhrase } from '../../ui/date-phrases';
import { useI18n } from '../../ui/i18n-context';

/** How to bring things into one software, who does it, and how old what is said of it is. */
export function WayIn({ guide, way }: { guide: Guide; way: Import }) {
  const i18n = useI18n();
  const { language } = i18n;
  return (
    <>
      {conversionsInto(guide, way).map(({ from, to, tool, how }) => (
        <p key={`${from} ${to}`}>
          <strong>{i18n.say('move_way_convert', tool)}</strong> {textIn(how, language)}
        </p>
      ))}
      {way.by === 'hoster' && (
        <p>
          <strong>{i18n.say('move_way_hoster')}</strong> {textIn(way.ask, language)}
        </p>
      )}
      <p>{textIn(way.how, language)}</p>
      <p class="quiet">
        <Facts {...way} />
      </p>
    </>
  );
}

/** The formats that a software takes, and where that is known from: a small line. */
function Facts({ takes, asOf, sources }: Import) {
  const i18n = useI18n();
  const month = datePhrase(asOf, i18n);
  const names = takes === 'files' ? [] : formatNames(takes);
  return (
    <>
      {takes.length === 0 && `${i18n.say('move_way_nothing')} `}
      {names.length > 0 && `${i18n.say('move_way_takes', names.join(', '))} `}
      {sources.length > 0
        ? i18n.say('move_way_read', month, sources.join(', '))
        : i18n.say('move_way_general', month)}
    </>
  );
}
