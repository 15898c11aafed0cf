import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../../core/changes/change';
import { ignore } from '../../../core/ignore';
import { ChangeList } from '../../../ui/changes/change-list';
import { useI18n } from '../../../ui/i18n-context';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view of what a refresh changed for the user, until they have read it. */
export function NewsView({ loadNews, back }: ViewProps) {
  const i18n = useI18n();
  const [changes, setChanges] = useState<readonly Change[]>([]);
  useEffect(() => {
    const finding = loadNews().then(({ findNews }) => findNews());
    ignore(finding, 'it is told the next time').then((news) => setChanges(news?.changes ?? []));
  }, [loadNews]);
  const dismiss = async () => {
    const dismissing = loadNews().then(({ dismissChanges }) => dismissChanges());
    await ignore(dismissing, 'then it is told once more');
    back();
  };
  return (
    <ViewFrame title={i18n.say('news_title')} back={() => back('news')}>
      <ChangeList changes={changes} />
      <p>
        <button type="button" class="small-button" onClick={dismiss}>
          {i18n.say('options_understood')}
        </button>
      </p>
    </ViewFrame>
  );
}
