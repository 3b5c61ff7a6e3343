import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The table as one call to the store sees it. */
export interface Table {
  readonly name: string;
  /** Makes one request, again and again if need be, as long as the call has time. */
  request<T>(send: (documents: DynamoDBDocumentClient, options: RequestOptions) => Promise<T>): Promise<T>;
}

/** Goes with every request, so that it ends when its time is up. */
export interface RequestOptions {
  readonly abortSignal: AbortSignal;
}
