import { siteHost } from '../../core/directory/site-host';
import type { Home } from '../../core/towns/home';
import { useI18n } from '../i18n-context';
import { OutLink } from '../out-link';
import { hosterFacts, whoPhrase } from './hoster-facts';
import { unknownPages } from './page-phrases';
import { SheetOffers, type SheetOffersProps } from './sheet-offers';
import { SheetPages } from './sheet-pages';
import { SheetSources } from './sheet-sources';

/** The props of `HosterRecord`. */
export type HosterRecordProps = SheetOffersProps & {
  /** The home of the user; null where there is none. */
  home: Home | null;
};

/**
 * The whole record of a hoster: who they are, their services, and folded all that is known besides and
 * where it was read. Where next to nothing is known, their site is what there is to see.
 */
export function HosterRecord({ home, ...props }: HosterRecordProps) {
  const i18n = useI18n();
  const { listed } = props;
  const { hoster, offers } = listed;
  const facts = [...hosterFacts(listed, home, i18n), ...unknownPages(hoster, i18n)];
  return (
    <>
      <p class="who">{whoPhrase(listed, home, i18n)}</p>
      {hoster.description && <p dir="auto">{hoster.description}</p>}
      {hoster.isSiteUnlinked ? (
        <p dir="ltr">{siteHost(hoster.site)}</p>
      ) : (
        <OutLink class={offers.length > 0 ? 'small-button' : 'button'} href={hoster.site}>
          {i18n.say('open_site')}
        </OutLink>
      )}
      <SheetPages hoster={hoster} />
      <SheetOffers {...props} />
      <details class="sheet-details">
        <summary>{i18n.say('sheet_details')}</summary>
        <dl class="known">
          {facts.map(({ name, fact }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
        <SheetSources hoster={hoster} />
      </details>
    </>
  );
}
