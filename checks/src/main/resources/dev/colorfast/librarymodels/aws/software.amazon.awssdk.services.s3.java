package software.amazon.awssdk.services.s3;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.regions.ServiceMetadata;
import software.amazon.awssdk.services.s3.model.ListBucketsRequest;
import software.amazon.awssdk.services.s3.model.ListDirectoryBucketsRequest;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListPartsRequest;
import software.amazon.awssdk.services.s3.paginators.ListBucketsIterable;
import software.amazon.awssdk.services.s3.paginators.ListDirectoryBucketsIterable;
import software.amazon.awssdk.services.s3.paginators.ListMultipartUploadsIterable;
import software.amazon.awssdk.services.s3.paginators.ListObjectVersionsIterable;
import software.amazon.awssdk.services.s3.paginators.ListObjectsV2Iterable;
import software.amazon.awssdk.services.s3.paginators.ListPartsIterable;
import software.amazon.awssdk.services.s3.waiters.S3Waiter;

// Clients that delegate to themselves are too much for inference, which finds those of others.
@Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED)
interface S3Client {
  @NonBlocking ListBucketsIterable listBucketsPaginator();
  @NonBlocking ListBucketsIterable listBucketsPaginator(ListBucketsRequest listBucketsRequest);
  @NonBlocking ListBucketsIterable listBucketsPaginator(Consumer consumer);

  @NonBlocking
  ListDirectoryBucketsIterable listDirectoryBucketsPaginator(
      ListDirectoryBucketsRequest listDirectoryBucketsRequest);

  @NonBlocking ListDirectoryBucketsIterable listDirectoryBucketsPaginator(Consumer consumer);

  @NonBlocking
  ListMultipartUploadsIterable listMultipartUploadsPaginator(
      ListMultipartUploadsRequest listMultipartUploadsRequest);

  @NonBlocking ListMultipartUploadsIterable listMultipartUploadsPaginator(Consumer consumer);

  @NonBlocking
  ListObjectVersionsIterable listObjectVersionsPaginator(
      ListObjectVersionsRequest listObjectVersionsRequest);

  @NonBlocking ListObjectVersionsIterable listObjectVersionsPaginator(Consumer consumer);

  @NonBlocking
  ListObjectsV2Iterable listObjectsV2Paginator(ListObjectsV2Request listObjectsV2Request);

  @NonBlocking ListObjectsV2Iterable listObjectsV2Paginator(Consumer consumer);
  @NonBlocking ListPartsIterable listPartsPaginator(ListPartsRequest listPartsRequest);
  @NonBlocking ListPartsIterable listPartsPaginator(Consumer consumer);
  @NonBlocking S3Utilities utilities();
  @NonBlocking S3Waiter waiter();
  @NonBlocking static S3Client create();
  @NonBlocking static S3ClientBuilder builder();
  @NonBlocking static ServiceMetadata serviceMetadata();
  @NonBlocking S3ServiceClientConfiguration serviceClientConfiguration();
  @NonBlocking AwsServiceClientConfiguration serviceClientConfiguration();
  @NonBlocking SdkServiceClientConfiguration serviceClientConfiguration();
}
