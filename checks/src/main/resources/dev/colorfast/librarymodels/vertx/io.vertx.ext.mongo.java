package io.vertx.ext.mongo;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

interface MongoClient {
  @CompletesOn(CALLER) Future bulkWrite(String collection, List all);
  @CompletesOn(CALLER) Future bulkWriteWithOptions(String collection, List all, BulkWriteOptions options);
  @CompletesOn(CALLER) Future close();
  @CompletesOn(CALLER) Future count(String collection, JsonObject query);
  @CompletesOn(CALLER) Future countWithOptions(String collection, JsonObject query, CountOptions options);
  @CompletesOn(CALLER) Future createCollection(String collection);
  @CompletesOn(CALLER) Future createCollectionWithOptions(String collection, CreateCollectionOptions options);
  @CompletesOn(CALLER) Future createDefaultGridFsBucketService();
  @CompletesOn(CALLER) Future createGridFsBucketService(String collection);
  @CompletesOn(CALLER) Future createIndex(String collection, JsonObject query);
  @CompletesOn(CALLER) Future createIndexWithOptions(String collection, JsonObject query, IndexOptions options);
  @CompletesOn(CALLER) Future createIndexes(String collection, List all);
  @CompletesOn(CALLER) Future distinct(String collection, String collection2, String collection3);
  @CompletesOn(CALLER) Future distinct(String collection, String collection2, String collection3, DistinctOptions options);
  @CompletesOn(CALLER) Future distinctWithQuery(String collection, String collection2, String collection3, JsonObject query);
  @CompletesOn(CALLER) Future distinctWithQuery(String collection, String collection2, String collection3, JsonObject query, DistinctOptions options);
  @CompletesOn(CALLER) Future dropCollection(String collection);
  @CompletesOn(CALLER) Future dropIndex(String collection, JsonObject query);
  @CompletesOn(CALLER) Future dropIndex(String collection, String collection2);
  @CompletesOn(CALLER) Future find(String collection, JsonObject query);
  @CompletesOn(CALLER) Future findOne(String collection, JsonObject query, JsonObject query2);
  @CompletesOn(CALLER) Future findOneAndDelete(String collection, JsonObject query);
  @CompletesOn(CALLER) Future findOneAndDeleteWithOptions(String collection, JsonObject query, FindOptions options);
  @CompletesOn(CALLER) Future findOneAndReplace(String collection, JsonObject query, JsonObject query2);
  @CompletesOn(CALLER) Future findOneAndReplaceWithOptions(String collection, JsonObject query, JsonObject query2, FindOptions options, UpdateOptions options2);
  @CompletesOn(CALLER) Future findOneAndUpdate(String collection, JsonObject query, JsonObject query2);
  @CompletesOn(CALLER) Future findOneAndUpdateWithOptions(String collection, JsonObject query, JsonObject query2, FindOptions options, UpdateOptions options2);
  @CompletesOn(CALLER) Future findWithOptions(String collection, JsonObject query, FindOptions options);
  @CompletesOn(CALLER) Future getCollections();
  @CompletesOn(CALLER) Future insert(String collection, JsonObject query);
  @CompletesOn(CALLER) Future insertWithOptions(String collection, JsonObject query, WriteOption options);
  @CompletesOn(CALLER) Future listIndexes(String collection);
  @CompletesOn(CALLER) Future removeDocument(String collection, JsonObject query);
  @CompletesOn(CALLER) Future removeDocumentWithOptions(String collection, JsonObject query, WriteOption options);
  @CompletesOn(CALLER) Future removeDocuments(String collection, JsonObject query);
  @CompletesOn(CALLER) Future removeDocumentsWithOptions(String collection, JsonObject query, WriteOption options);
  @CompletesOn(CALLER) Future renameCollection(String collection, String collection2);
  @CompletesOn(CALLER) Future renameCollectionWithOptions(String collection, String collection2, RenameCollectionOptions options);
  @CompletesOn(CALLER) Future replaceDocuments(String collection, JsonObject query, JsonObject query2);
  @CompletesOn(CALLER) Future replaceDocumentsWithOptions(String collection, JsonObject query, JsonObject query2, UpdateOptions options);
  @CompletesOn(CALLER) Future runCommand(String collection, JsonObject query);
  @CompletesOn(CALLER) Future save(String collection, JsonObject query);
  @CompletesOn(CALLER) Future saveWithOptions(String collection, JsonObject query, WriteOption options);
  @CompletesOn(CALLER) Future updateCollection(String collection, JsonObject query, JsonArray pipeline);
  @CompletesOn(CALLER) Future updateCollection(String collection, JsonObject query, JsonObject query2);
  @CompletesOn(CALLER) Future updateCollectionWithOptions(String collection, JsonObject query, JsonArray pipeline, UpdateOptions options);
  @CompletesOn(CALLER) Future updateCollectionWithOptions(String collection, JsonObject query, JsonObject query2, UpdateOptions options);
}
