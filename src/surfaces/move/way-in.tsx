import { formatNames } from '../../core/format';
import { bringsNothing, conversionsInto } from '../../core/guides/going-in';
import type { Import } from '../../core/guides/guide';
import type { SaidText } from '../../core/guides/guide-text';
import type { SaidGuide } from '../../core/guides/said-guide';
import { datePhrase } from '../../ui/date-phrases';
import { useI18n } from '../../ui/i18n-context';
import { Sentence } from './sentence';

/** How to bring things into one software, who does it, and how old what is said of it is. */
export function WayIn({ guide, way }: { guide: SaidGuide; way: Import<SaidText> }) {
  const i18n = useI18n();
  return (
    <>
      {conversionsInto(guide, way).map(({ from, to, tool, how }) => (
        <p key={`${from} ${to}`}>
          <strong>{i18n.say('move_way_convert', tool)}</strong> <Sentence {...how} />
        </p>
      ))}
      {way.by === 'hoster' && (
        <p>
          <strong>{i18n.say('move_way_hoster')}</strong> <Sentence {...way.ask} />
        </p>
      )}
      <p>
        <Sentence {...way.how} />
      </p>
      <p class="quiet">
        {/* Where nothing can be brought along, the step says so. */}
        {way.takes.length === 0 && !bringsNothing(guide) && `${i18n.say('move_way_nothing')} `}
        <Facts {...way} />
      </p>
    </>
  );
}

/** The formats that a software takes, and where that is known from: a small line. */
function Facts({ takes, asOf, sources }: Pick<Import, 'takes' | 'asOf' | 'sources'>) {
  const i18n = useI18n();
  const month = datePhrase(asOf, i18n);
  const names = takes === 'files' ? [] : formatNames(takes);
  return (
    <>
      {names.length > 0 && `${i18n.say('move_way_takes', names.join(', '))} `}
      {sources.length > 0
        ? i18n.say('move_way_read', month, sources.join(', '))
        : i18n.say('move_way_general', month)}
    </>
  );
}
