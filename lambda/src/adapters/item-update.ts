import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';

type Update = Required<
  Pick<UpdateCommandInput, 'UpdateExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'>
>;

/**
 * Sets the attributes of an item that have a value, and removes those that are `undefined`. Whatever else the item
 * holds stays: a newer version of the skill may have written it. For the same reason the schema is set only where
 * there is none.
 *
 * @example
 * updateOf(1, { gentle: true, place: undefined }).UpdateExpression
 * //=> 'SET #schema = if_not_exists(#schema, :schema), #gentle = :gentle REMOVE #place'
 */
export const updateOf = (schema: number, attributes: Readonly<Record<string, unknown>>): Update => {
  const names = Object.keys(attributes);
  const set = names.filter((name) => attributes[name] !== undefined);
  const removed = names.filter((name) => attributes[name] === undefined).map((name) => `#${name}`);
  const settings = [
    '#schema = if_not_exists(#schema, :schema)',
    ...set.map((name) => `#${name} = :${name}`),
  ].join(', ');
  return {
    UpdateExpression:
      removed.length === 0 ? `SET ${settings}` : `SET ${settings} REMOVE ${removed.join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(['schema', ...names].map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries([
      [':schema', schema],
      ...set.map((name) => [`:${name}`, attributes[name]]),
    ]),
  };
};
