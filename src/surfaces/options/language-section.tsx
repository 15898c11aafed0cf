import { failureOf, type Result } from '../../core/result';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  readInterfaceLanguage,
} from '../../core/text/interface-language';
import { useI18n } from '../../ui/i18n-context';
import { Aloud, Beside, useTold } from './told';

/** The props of `LanguageSection`. */
export type LanguageProps = {
  /** The language that the user chose; null: the browser's. */
  chosen: InterfaceLanguage | null;
  /** Keeps the choice; the page is drawn anew in that language. */
  choose: (language: InterfaceLanguage | null) => Promise<Result<null>>;
};

/** The choice of the language of the interface, whatever the browser's is. */
export function LanguageSection({ chosen, choose }: LanguageProps) {
  const i18n = useI18n();
  const { told, warn } = useTold();
  const change = async (value: string) => {
    const answer = await choose(readInterfaceLanguage(value)).catch(failureOf);
    if (!answer.ok) warn('language', i18n.say('home_failed'));
  };
  return (
    <>
      <select
        aria-label={i18n.say('language_title')}
        value={chosen ?? ''}
        onChange={(event) => change(event.currentTarget.value)}
      >
        <option value="">{i18n.say('language_browser')}</option>
        {Object.entries(interfaceLanguages).map(([id, name]) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
      <Beside told={told} at="language" />
      <Aloud told={told} />
    </>
  );
}
