import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The table as one call to the store sees it. */
export interface Table {
  readonly name: string;
  readonly documents: DynamoDBDocumentClient;
  /** Goes with every request, so that all of them end when the call's time is up. */
  readonly options: { readonly abortSignal: AbortSignal };
}
