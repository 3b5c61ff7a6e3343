import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './table';

/** A condition as DynamoDB writes it, and the values it names. */
export interface Condition {
  readonly condition: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Sets fields of an item, new or not, and leaves its others alone. When the condition fails, something better is there
 * already, and nothing needs to be done.
 */
export const updateUnless = async (
  table: Table,
  key: Readonly<Record<string, string>>,
  fields: object,
  { condition, values }: Condition,
): Promise<void> => {
  const set = Object.entries(fields).filter(([, value]) => value !== undefined);
  const command = new UpdateCommand({
    TableName: table.name,
    Key: key,
    UpdateExpression: `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}`,
    ConditionExpression: condition,
    ExpressionAttributeNames: Object.fromEntries(set.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
      ...values,
    },
  });
  try {
    await table.documents.send(command, table.options);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};
