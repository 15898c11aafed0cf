import { wayPage } from '../../core/extension-pages';
import { WaySwitch, type WaySwitchProps } from '../../ui/way-switch';
import { useWords } from '../../ui/words-context';

/** The switch of the way out, and the way there. */
export function WaySection(props: WaySwitchProps) {
  const words = useWords();
  return (
    <>
      <WaySwitch {...props} />
      <a href={wayPage}>{words.say('way_see')}</a>
    </>
  );
}
