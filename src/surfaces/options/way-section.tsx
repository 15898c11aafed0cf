import { wayPage } from '../../core/extension-pages';
import { useI18n } from '../../ui/i18n-context';
import { WaySwitch, type WaySwitchProps } from '../../ui/way-switch';

/** The switch for counting visits on the way out, and a link to its page. */
export function WaySection(props: WaySwitchProps) {
  const i18n = useI18n();
  return (
    <>
      <WaySwitch {...props} />
      <a href={wayPage}>{i18n.say('way_see')}</a>
    </>
  );
}
