import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '../../../ui/i18n-context';
import type { Chooser } from '../popup-props';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view that offers every need, where the user wants something else than the page in front is for. */
export function NeedsView({ loadChooser, loadMissingLink, choose, back }: ViewProps) {
  const i18n = useI18n();
  const [Chooser, setChooser] = useState<Chooser>();
  const [missing, setMissing] = useState<ComponentChild>();
  useEffect(() => {
    loadChooser().then((loaded) => setChooser(() => loaded));
    loadMissingLink().then(setMissing);
  }, [loadChooser, loadMissingLink]);
  return (
    <ViewFrame title={i18n.say('needs_intro')} back={() => back('more')}>
      {Chooser && <Chooser choose={choose} />}
      {missing}
    </ViewFrame>
  );
}
