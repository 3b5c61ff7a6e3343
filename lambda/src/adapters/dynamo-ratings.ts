import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { NightRating } from '../domain/entry';
import type { LocalDate } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import { readRating } from '../domain/session/entry-parser';
import { updateIf } from './item-update';
import { partitionKey, ratingsPrefix } from './keys';
import { expiryOf } from './record-item';
import type { Table } from './table';

const RATING_SCHEMA = 1;

/** Writes a night's rating unless that night was rated later. A rating that cannot be read is written over. */
export const saveRating = async (table: Table, listener: ListenerId, rating: NightRating): Promise<void> => {
  const isUnrated = 'attribute_not_exists(ratedAt)';
  const isNewer = '(NOT ratedAt > :ratedAt)';
  await updateIf(table, {
    key: { pk: partitionKey(listener), sk: ratingKey(listener, rating.practiceDay) },
    schema: RATING_SCHEMA,
    attributes: { ...rating, expiresAt: expiryOf(rating.ratedAt) },
    condition: `${isUnrated} OR ${isNewer}`,
  });
};

export const ratingsBetween = async (
  table: Table,
  listener: ListenerId,
  firstDay: LocalDate,
  nextDay: LocalDate,
): Promise<readonly NightRating[]> => {
  if (nextDay <= firstDay) return [];
  const ratings: NightRating[] = [];
  let ExclusiveStartKey: QueryCommandInput['ExclusiveStartKey'];
  do {
    const command = new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': partitionKey(listener),
        ':from': ratingKey(listener, firstDay),
        ':to': ratingKey(listener, nextDay),
      },
      ExclusiveStartKey,
    });
    const page = await table.request((documents, options) => documents.send(command, options));
    ratings.push(...(page.Items ?? []).flatMap((item) => readRating(item) ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return ratings.filter(({ practiceDay }) => practiceDay < nextDay);
};

const ratingKey = (listener: ListenerId, day: LocalDate): string => `${ratingsPrefix(listener)}${day}`;
