import type { ui } from 'ask-sdk-model';
import type { LocaleFacts } from '../content/locales';
import { enUS } from '../content/phrasebook/en-US';
import type { Reply } from '../domain/session/turn';

/** The card that goes with what a reply tells, if any does. It is read in the Alexa app. */
export const cardIn = (reply: Reply, facts: LocaleFacts): { readonly card?: ui.SimpleCard } => {
  const acts = reply.type === 'silent' ? [] : reply.acts;
  const [card] = acts.flatMap((act) => (act.type === 'known' ? [enUS.cards.known(act, facts)] : []));
  return card === undefined ? {} : { card: { type: 'Simple', title: card.title, content: card.text } };
};
