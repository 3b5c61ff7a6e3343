/** A short text to measure a voice with: items of everyday sentences, none of them a phrase of a routine. */
export const shortScript: readonly string[] = [
  'The library on Market Street opens at nine, and on Fridays it stays open until eight. They lend books, films, and even a few old board games.',
  'My neighbour grows tomatoes on her balcony. Last summer she had so many of them that she put a basket beside the front door for everybody.',
  'The train to the coast leaves from platform four. It takes an hour and twenty minutes, and in the second half you can see the water.',
  'When the weather is dry, we hang the laundry in the yard. When it rains, we open the windows a little and put the rack in the hall.',
  'A good soup begins with an onion, two carrots, and a bit of patience. Salt comes last, because the broth gets stronger while it cooks.',
  'Our old car needed new brakes, a battery, and a mirror. The mechanic laughed, made a list, and asked us to come back on Thursday.',
  'The school choir practises twice a week. In December they sing at the station, and people with heavy bags stop for a minute to listen.',
  'He keeps his letters in a wooden box under the stairs. Some of them are forty years old, and one has a stamp that nobody can read.',
  'The bakery sells rye bread, rolls, and plum cake. If you come after five, the last loaves cost half of what they did in the morning.',
  'Every map of this valley shows a bridge that is no longer there. The river took it one spring, and the new one stands a mile to the north.',
  'She learned to swim when she was sixty. Now she meets three friends at the lake every Sunday, even in October, and brings a flask of tea.',
  'The clock in the kitchen is seven minutes fast. Nobody has ever changed it, because all of us have learned to subtract without thinking.',
];
