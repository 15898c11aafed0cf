import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../core/changes/change';
import type { News } from '../../core/changes/news';
import { ignore } from '../../core/ignore';
import { ChangeList } from '../../ui/changes/change-list';
import { useI18n } from '../../ui/i18n-context';

/** The props of `ChangesNotice`. */
export type ChangesNoticeProps = {
  /** Finds what is to be told of the directory; null where there is nothing. */
  findNews: () => Promise<News | null>;
  /** Forgets for good what a refresh changed. */
  dismissChanges: () => Promise<void>;
};

/** The notice of what a refresh changed for the user, until they dismiss it. */
export function ChangesNotice({ findNews, dismissChanges }: ChangesNoticeProps) {
  const i18n = useI18n();
  const [changes, setChanges] = useState<readonly Change[]>([]);
  useEffect(() => {
    ignore(findNews(), 'it is told the next time').then((news) => setChanges(news?.changes ?? []));
  }, [findNews]);
  if (changes.length === 0) return null;
  const dismiss = async () => {
    setChanges([]);
    await ignore(dismissChanges(), 'then it is told once more');
  };
  return (
    <section class="notice" aria-labelledby="changes-title">
      <h2 class="section-title" id="changes-title">
        {i18n.say('news_title')}
      </h2>
      <ChangeList changes={changes} />
      <button type="button" class="link" onClick={dismiss}>
        {i18n.say('options_understood')}
      </button>
    </section>
  );
}
