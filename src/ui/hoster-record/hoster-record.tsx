import type { Home } from '../../core/towns/home';
import { useI18n } from '../i18n-context';
import { OutLink } from '../out-link';
import { hosterFacts } from './hoster-facts';
import { SheetOffers, type SheetOffersProps } from './sheet-offers';
import { SheetSources } from './sheet-sources';

/** The props of `HosterRecord`. */
export type HosterRecordProps = SheetOffersProps & {
  /** The home of the user; null where there is none. */
  home: Home | null;
};

/** The whole record of a hoster: all that is known of it, its offers, and where that was read. */
export function HosterRecord({ home, ...props }: HosterRecordProps) {
  const i18n = useI18n();
  const { listed } = props;
  const { hoster } = listed;
  return (
    <>
      {hoster.description && <p dir="auto">{hoster.description}</p>}
      <dl class="known">
        {hosterFacts(listed, home, i18n).map(({ name, fact }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <OutLink class="button" href={hoster.site}>
        {i18n.say('open_site')}
      </OutLink>
      <SheetOffers {...props} />
      <SheetSources hoster={hoster} />
    </>
  );
}
