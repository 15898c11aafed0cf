import type { NeedId } from '../../core/need';
import type { PageHere } from '../../core/spotting/page-here';
import { needMessage } from '../../core/text/i18n';
import { useI18n } from '../../ui/i18n-context';
import { Head, type HeadProps } from './head';
import { BackButton } from './views/view-frame';

type NeedHeadingProps = Pick<HeadProps, 'titleRef' | 'open'> & {
  page: PageHere;
  /** The need that was chosen; undefined where none is yet. */
  need: NeedId | undefined;
  /** Leads from a chosen need back to where it was chosen. */
  forget: () => void;
};

/** The top of the popup where a need is to be chosen, or was. */
export function NeedHeading({ page, need, forget, titleRef, open }: NeedHeadingProps) {
  const i18n = useI18n();
  const props = { titleRef, open };
  if (need) {
    const back = <BackButton back={forget} name={i18n.say('needs_back')} />;
    return <Head title={i18n.say(needMessage(need))} back={back} {...props} />;
  }
  if (page.kind !== 'hoster') return <Head title={i18n.say('needs_intro')} {...props} />;
  const { name, membership } = page.hoster;
  const title = i18n.say(membership ? 'page_hoster' : 'page_hoster_other');
  return <Head title={title} below={i18n.say('page_hoster_text', name)} {...props} />;
}
