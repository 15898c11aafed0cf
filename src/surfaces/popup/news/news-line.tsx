import { useEffect, useState } from 'preact/hooks';
import type { News, StaleCopy } from '../../../core/changes/news';
import { optionsPage } from '../../../core/extension-pages';
import { ignore } from '../../../core/ignore';
import { plural } from '../../../core/text/plural';
import { datePhrase } from '../../../ui/date-phrases';
import { useI18n } from '../../../ui/i18n-context';
import { viewOpener } from '../views/view-props';
import type { NewsLineProps } from './news-actions';

/**
 * The line above the foot: that a refresh changed something for the user, or the age of a stale copy. It is
 * drawn once the answer stands, below it, so that nothing moves that one may be about to press.
 */
export function NewsLine({ loadNews, open }: NewsLineProps) {
  const i18n = useI18n();
  const [news, setNews] = useState<News | null>(null);
  const look = async () => {
    const finding = loadNews().then(({ findNews }) => findNews());
    setNews((await ignore(finding, 'it is told the next time')) ?? null);
  };
  useEffect(() => {
    look();
  }, [loadNews]);
  const dismiss = async () => {
    const dismissing = loadNews().then(({ dismissChanges }) => dismissChanges());
    await ignore(dismissing, 'then it is told once more');
    await look();
  };
  const { changes = [], stale = null } = news ?? {};
  if (changes.length === 0) return stale && <StaleLine stale={stale} loadNews={loadNews} />;
  return (
    <aside class="news-line">
      <span>{plural(changes.length, 'news', i18n)}</span>
      <button type="button" class="link" {...viewOpener('news')} onClick={() => open('news')}>
        {i18n.say('news_open')}
      </button>
      <button type="button" class="link" onClick={dismiss}>
        {i18n.say('news_dismiss')}
      </button>
    </aside>
  );
}

type StaleLineProps = Pick<NewsLineProps, 'loadNews'> & { stale: StaleCopy };

/** The age of a stale copy, and the way to a fresh one where there is any. */
function StaleLine({ stale, loadNews }: StaleLineProps) {
  const i18n = useI18n();
  const [told, setTold] = useState('');
  const refresh = async () => {
    setTold(i18n.say('refresh_asking'));
    const refreshing = loadNews().then(({ refreshNow }) => refreshNow());
    const left = await ignore(refreshing, 'the options say what went wrong');
    const isFresh = left !== undefined && !left?.stale;
    setTold(i18n.say(isFresh ? 'refresh_changed' : 'stale_still'));
  };
  return (
    <aside class="news-line">
      <span role="status">{told || i18n.say('stale_copy', datePhrase(stale.asOf, i18n))}</span>
      {!told && stale.refresh === 'now' && (
        <button type="button" class="link" onClick={refresh}>
          {i18n.say('stale_refresh')}
        </button>
      )}
      {stale.refresh && (told ? told === i18n.say('stale_still') : stale.refresh === 'choose') && (
        <a href={optionsPage('directory')}>{i18n.say(told ? 'stale_why' : 'stale_refresh')}</a>
      )}
    </aside>
  );
}
