import { useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import type { Filters } from '../../core/suggestions/filters';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { defaultCountry } from '../../core/suggestions/where-phrases';
import { needMessage } from '../../core/text/i18n';
import type { Home } from '../../core/towns/home';
import { Choice } from '../../ui/choice';
import { Outcome, type OutcomeWord } from '../../ui/feedback/outcome';
import { useI18n } from '../../ui/i18n-context';
import { SecondWay } from '../../ui/second-way';
import { SpareSuggestion } from '../../ui/spare-suggestion';

/** The props of `ExamplesSection`. */
export type ExamplesSectionProps = {
  /** The answers to a few needs, as live examples. */
  examples: readonly ReadySuggestions[];
  home: Home | null;
} & AccountSwitchProps;

/** The best answers to a few needs, with the switch for the one wish that most people have. */
export function ExamplesSection({ examples, home, ...account }: ExamplesSectionProps) {
  const i18n = useI18n();
  return (
    <section class="card">
      <h2 class="section-title">
        {i18n.say(home ? 'welcome_examples' : 'welcome_examples_anywhere')}
      </h2>
      <AccountSwitch {...account} />
      {examples.map(({ need, suggestions: [best] }) =>
        best ? (
          <div class="example" key={need}>
            <h3 class="eyebrow" id={`example-${need}`}>
              {i18n.say(needMessage(need))}
            </h3>
            <ul aria-labelledby={`example-${need}`}>
              <SpareSuggestion suggestion={best} homeCountry={home?.country ?? defaultCountry}>
                <SecondWay landing={best.landing} hosterName={best.hosterName} />
              </SpareSuggestion>
            </ul>
          </div>
        ) : null,
      )}
    </section>
  );
}

type AccountSwitchProps = {
  filters: Filters;
  /** Keeps the wishes and has every need answered for them. */
  chooseFilters: (filters: Filters) => Promise<Result<null>>;
};

/** The switch for what needs no account: the examples below it follow. */
function AccountSwitch({ filters: kept, chooseFilters }: AccountSwitchProps) {
  const i18n = useI18n();
  const [isWished, setWished] = useState(kept.noAccount);
  const [told, setTold] = useState<OutcomeWord | null>(null);
  const choose = async (noAccount: boolean) => {
    setWished(noAccount);
    setTold({ text: i18n.say('home_saving'), isWrong: false });
    const answer = await chooseFilters({ ...kept, noAccount }).catch(failureOf);
    setTold({ text: i18n.say(answer.ok ? 'filters_saved' : 'home_failed'), isWrong: !answer.ok });
  };
  return (
    <>
      <Choice isChosen={isWished} choose={choose}>
        {i18n.say('welcome_account_wish')}
      </Choice>
      <Outcome word={told} />
    </>
  );
}
