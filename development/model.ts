import type { InteractionModel } from '../language/interaction-model';
import development from './interaction-model.json';

/** An interaction model with the intents that only the development skill has. What else it holds stays. */
export const withDevelopmentIntents = (model: InteractionModel): InteractionModel => {
  const { languageModel } = model.interactionModel;
  const intents = [...languageModel.intents, ...development.intents];
  return {
    ...model,
    interactionModel: { ...model.interactionModel, languageModel: { ...languageModel, intents } },
  };
};
