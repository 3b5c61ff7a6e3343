import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from './table';

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
const updateOf = (schema: number, attributes: Readonly<Record<string, unknown>>): Update => {
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

/** What is changed of an item, and when. */
export interface ItemUpdate {
  readonly key: Readonly<Record<string, string>>;
  readonly schema: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** As DynamoDB writes it. */
  readonly condition: string;
  /** The values that the condition names beside those of the attributes. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Changes an item, new or not, if a condition holds, and answers whether it did. */
export const updateIf = async (
  table: Table,
  { key, schema, attributes, condition, values = {} }: ItemUpdate,
): Promise<boolean> => {
  const update = updateOf(schema, attributes);
  const command = new UpdateCommand({
    TableName: table.name,
    Key: key,
    ...update,
    ConditionExpression: condition,
    ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ...values },
  });
  try {
    await table.request((documents, options) => documents.send(command, options));
    return true;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return false;
  }
};
