package software.amazon.awssdk.services.dynamodb;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.regions.ServiceMetadata;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ListContributorInsightsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListExportsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListImportsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.paginators.BatchGetItemIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ListContributorInsightsIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ListExportsIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ListImportsIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ListTablesIterable;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ScanIterable;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

// Clients that delegate to themselves are too much for inference, which finds those of others.
@Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED)
interface DynamoDbClient {
  @NonBlocking BatchGetItemIterable batchGetItemPaginator(BatchGetItemRequest batchGetItemRequest);
  @NonBlocking BatchGetItemIterable batchGetItemPaginator(Consumer consumer);

  @NonBlocking
  ListContributorInsightsIterable listContributorInsightsPaginator(
      ListContributorInsightsRequest listContributorInsightsRequest);

  @NonBlocking ListContributorInsightsIterable listContributorInsightsPaginator(Consumer consumer);
  @NonBlocking ListExportsIterable listExportsPaginator(ListExportsRequest listExportsRequest);
  @NonBlocking ListExportsIterable listExportsPaginator(Consumer consumer);
  @NonBlocking ListImportsIterable listImportsPaginator(ListImportsRequest listImportsRequest);
  @NonBlocking ListImportsIterable listImportsPaginator(Consumer consumer);
  @NonBlocking ListTablesIterable listTablesPaginator();
  @NonBlocking ListTablesIterable listTablesPaginator(ListTablesRequest listTablesRequest);
  @NonBlocking ListTablesIterable listTablesPaginator(Consumer consumer);
  @NonBlocking QueryIterable queryPaginator(QueryRequest queryRequest);
  @NonBlocking QueryIterable queryPaginator(Consumer consumer);
  @NonBlocking ScanIterable scanPaginator(ScanRequest scanRequest);
  @NonBlocking ScanIterable scanPaginator(Consumer consumer);
  @NonBlocking DynamoDbWaiter waiter();
  @NonBlocking static DynamoDbClient create();
  @NonBlocking static DynamoDbClientBuilder builder();
  @NonBlocking static ServiceMetadata serviceMetadata();
  @NonBlocking DynamoDbServiceClientConfiguration serviceClientConfiguration();
  @NonBlocking AwsServiceClientConfiguration serviceClientConfiguration();
  @NonBlocking SdkServiceClientConfiguration serviceClientConfiguration();
}
