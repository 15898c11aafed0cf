import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '../../../ui/i18n-context';
import { MissingLink } from '../../../ui/tracker/report-link';
import type { Chooser } from '../popup-props';
import { useTracker } from './reporting';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view that offers every need, where the user wants something else than the page in front is for. */
export function NeedsView({ loadChooser, loadTracker, choose, back }: ViewProps) {
  const i18n = useI18n();
  const tracker = useTracker(loadTracker);
  const [Chooser, setChooser] = useState<Chooser>();
  useEffect(() => {
    loadChooser().then((loaded) => setChooser(() => loaded));
  }, [loadChooser]);
  return (
    <ViewFrame title={i18n.say('needs_intro')} back={() => back('more')}>
      {Chooser && <Chooser choose={choose} />}
      <MissingLink class="link" tracker={tracker} />
    </ViewFrame>
  );
}
