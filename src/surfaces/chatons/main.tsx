import { render } from 'preact';
import { words } from '../../adapters/words';
import { WordsContext } from '../../ui/words-context';
import { Chatons } from './chatons';
import './chatons.css';

document.documentElement.lang = words.language;
document.title = words.say('chatons_title');

render(
  <WordsContext.Provider value={words}>
    <Chatons />
  </WordsContext.Provider>,
  document.body,
);
