package com.mongodb.client;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import com.mongodb.MongoNamespace;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.CreateIndexOptions;
import com.mongodb.client.model.CreateViewOptions;
import com.mongodb.client.model.DeleteOptions;
import com.mongodb.client.model.DropCollectionOptions;
import com.mongodb.client.model.DropIndexOptions;
import com.mongodb.client.model.EstimatedDocumentCountOptions;
import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneOptions;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.InsertManyResult;
import com.mongodb.client.result.InsertOneResult;
import com.mongodb.client.result.UpdateResult;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

interface MongoDatabase {
  @Blocking(kind = DATABASE, interrupt = IGNORES) Document runCommand(Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Document runCommand(Bson bson, ReadPreference readPreference);

  @Blocking(kind = DATABASE, interrupt = IGNORES) Object runCommand(Bson bson, Class type);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object runCommand(Bson bson, ReadPreference readPreference, Class type);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Document runCommand(ClientSession clientSession, Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Document runCommand(ClientSession clientSession, Bson bson, ReadPreference readPreference);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object runCommand(ClientSession clientSession, Bson bson, Class type);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object runCommand(
      ClientSession clientSession,
      Bson bson,
      ReadPreference readPreference,
      Class type);

  @Blocking(kind = DATABASE, interrupt = IGNORES) void drop();
  @Blocking(kind = DATABASE, interrupt = IGNORES) void drop(ClientSession clientSession);
  @Blocking(kind = DATABASE, interrupt = IGNORES) void createCollection(String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void createCollection(String string, CreateCollectionOptions createCollectionOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void createCollection(ClientSession clientSession, String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void createCollection(
      ClientSession clientSession,
      String string,
      CreateCollectionOptions createCollectionOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void createView(String string, String string2, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void createView(String string, String string2, List list, CreateViewOptions createViewOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void createView(ClientSession clientSession, String string, String string2, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void createView(
      ClientSession clientSession,
      String string,
      String string2,
      List list,
      CreateViewOptions createViewOptions);
}

interface MongoCollection {
  @Blocking(kind = DATABASE, interrupt = IGNORES) long countDocuments();
  @Blocking(kind = DATABASE, interrupt = IGNORES) long countDocuments(Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  long countDocuments(Bson bson, CountOptions countOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) long countDocuments(ClientSession clientSession);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  long countDocuments(ClientSession clientSession, Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  long countDocuments(ClientSession clientSession, Bson bson, CountOptions countOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) long estimatedDocumentCount();

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  long estimatedDocumentCount(EstimatedDocumentCountOptions estimatedDocumentCountOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) BulkWriteResult bulkWrite(List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  BulkWriteResult bulkWrite(List list, BulkWriteOptions bulkWriteOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  BulkWriteResult bulkWrite(ClientSession clientSession, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  BulkWriteResult bulkWrite(
      ClientSession clientSession,
      List list,
      BulkWriteOptions bulkWriteOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) InsertOneResult insertOne(Object object);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  InsertOneResult insertOne(Object object, InsertOneOptions insertOneOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  InsertOneResult insertOne(ClientSession clientSession, Object object);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  InsertOneResult insertOne(
      ClientSession clientSession,
      Object object,
      InsertOneOptions insertOneOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) InsertManyResult insertMany(List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  InsertManyResult insertMany(List list, InsertManyOptions insertManyOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  InsertManyResult insertMany(ClientSession clientSession, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  InsertManyResult insertMany(
      ClientSession clientSession,
      List list,
      InsertManyOptions insertManyOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) DeleteResult deleteOne(Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  DeleteResult deleteOne(Bson bson, DeleteOptions deleteOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  DeleteResult deleteOne(ClientSession clientSession, Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  DeleteResult deleteOne(ClientSession clientSession, Bson bson, DeleteOptions deleteOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) DeleteResult deleteMany(Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  DeleteResult deleteMany(Bson bson, DeleteOptions deleteOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  DeleteResult deleteMany(ClientSession clientSession, Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  DeleteResult deleteMany(ClientSession clientSession, Bson bson, DeleteOptions deleteOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) UpdateResult replaceOne(Bson bson, Object object);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult replaceOne(Bson bson, Object object, ReplaceOptions replaceOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult replaceOne(ClientSession clientSession, Bson bson, Object object);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult replaceOne(
      ClientSession clientSession,
      Bson bson,
      Object object,
      ReplaceOptions replaceOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) UpdateResult updateOne(Bson bson, Bson bson2);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateOne(Bson bson, Bson bson2, UpdateOptions updateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateOne(ClientSession clientSession, Bson bson, Bson bson2);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateOne(
      ClientSession clientSession,
      Bson bson,
      Bson bson2,
      UpdateOptions updateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) UpdateResult updateOne(Bson bson, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateOne(Bson bson, List list, UpdateOptions updateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateOne(ClientSession clientSession, Bson bson, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateOne(
      ClientSession clientSession,
      Bson bson,
      List list,
      UpdateOptions updateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) UpdateResult updateMany(Bson bson, Bson bson2);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateMany(Bson bson, Bson bson2, UpdateOptions updateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateMany(ClientSession clientSession, Bson bson, Bson bson2);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateMany(
      ClientSession clientSession,
      Bson bson,
      Bson bson2,
      UpdateOptions updateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) UpdateResult updateMany(Bson bson, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateMany(Bson bson, List list, UpdateOptions updateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateMany(ClientSession clientSession, Bson bson, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateMany(
      ClientSession clientSession,
      Bson bson,
      List list,
      UpdateOptions updateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) Object findOneAndDelete(Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndDelete(Bson bson, FindOneAndDeleteOptions findOneAndDeleteOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndDelete(ClientSession clientSession, Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndDelete(
      ClientSession clientSession,
      Bson bson,
      FindOneAndDeleteOptions findOneAndDeleteOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndReplace(Bson bson, Object object);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndReplace(
      Bson bson,
      Object object,
      FindOneAndReplaceOptions findOneAndReplaceOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndReplace(ClientSession clientSession, Bson bson, Object object);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndReplace(
      ClientSession clientSession,
      Bson bson,
      Object object,
      FindOneAndReplaceOptions findOneAndReplaceOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) Object findOneAndUpdate(Bson bson, Bson bson2);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndUpdate(Bson bson, Bson bson2, FindOneAndUpdateOptions findOneAndUpdateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndUpdate(ClientSession clientSession, Bson bson, Bson bson2);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndUpdate(
      ClientSession clientSession,
      Bson bson,
      Bson bson2,
      FindOneAndUpdateOptions findOneAndUpdateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) Object findOneAndUpdate(Bson bson, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndUpdate(Bson bson, List list, FindOneAndUpdateOptions findOneAndUpdateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndUpdate(ClientSession clientSession, Bson bson, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndUpdate(
      ClientSession clientSession,
      Bson bson,
      List list,
      FindOneAndUpdateOptions findOneAndUpdateOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) void drop();
  @Blocking(kind = DATABASE, interrupt = IGNORES) void drop(ClientSession clientSession);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void drop(DropCollectionOptions dropCollectionOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void drop(ClientSession clientSession, DropCollectionOptions dropCollectionOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  String createSearchIndex(String string, Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES) String createSearchIndex(Bson bson);
  @Blocking(kind = DATABASE, interrupt = IGNORES) List createSearchIndexes(List list);
  @Blocking(kind = DATABASE, interrupt = IGNORES) void updateSearchIndex(String string, Bson bson);
  @Blocking(kind = DATABASE, interrupt = IGNORES) void dropSearchIndex(String string);
  @Blocking(kind = DATABASE, interrupt = IGNORES) String createIndex(Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  String createIndex(Bson bson, IndexOptions indexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  String createIndex(ClientSession clientSession, Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  String createIndex(ClientSession clientSession, Bson bson, IndexOptions indexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) List createIndexes(List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  List createIndexes(List list, CreateIndexOptions createIndexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  List createIndexes(ClientSession clientSession, List list);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  List createIndexes(ClientSession clientSession, List list, CreateIndexOptions createIndexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) void dropIndex(String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void dropIndex(String string, DropIndexOptions dropIndexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) void dropIndex(Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void dropIndex(Bson bson, DropIndexOptions dropIndexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void dropIndex(ClientSession clientSession, String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void dropIndex(ClientSession clientSession, Bson bson);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void dropIndex(ClientSession clientSession, String string, DropIndexOptions dropIndexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void dropIndex(ClientSession clientSession, Bson bson, DropIndexOptions dropIndexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES) void dropIndexes();
  @Blocking(kind = DATABASE, interrupt = IGNORES) void dropIndexes(ClientSession clientSession);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void dropIndexes(DropIndexOptions dropIndexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void dropIndexes(ClientSession clientSession, DropIndexOptions dropIndexOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void renameCollection(MongoNamespace mongoNamespace);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void renameCollection(
      MongoNamespace mongoNamespace,
      RenameCollectionOptions renameCollectionOptions);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void renameCollection(ClientSession clientSession, MongoNamespace mongoNamespace);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void renameCollection(
      ClientSession clientSession,
      MongoNamespace mongoNamespace,
      RenameCollectionOptions renameCollectionOptions);
}

interface MongoIterable {
  @Blocking(kind = DATABASE, interrupt = IGNORES) MongoCursor iterator();
  @Blocking(kind = DATABASE, interrupt = IGNORES) MongoCursor cursor();
  @Blocking(kind = DATABASE, interrupt = IGNORES) Object first();
  @Blocking(kind = DATABASE, interrupt = IGNORES) Collection into(Collection collection);
  @Blocking(kind = DATABASE, interrupt = IGNORES) Iterator iterator();
}

interface MongoCursor {
  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the batch is at its end")
  boolean hasNext();

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the batch is at its end") Object next();
}

interface ClientSession {
  @Blocking(kind = DATABASE, interrupt = IGNORES) void commitTransaction();
  @Blocking(kind = DATABASE, interrupt = IGNORES) void abortTransaction();

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object withTransaction(@RunsOn(CALLER) TransactionBody transactionBody);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object withTransaction(
      @RunsOn(CALLER) TransactionBody transactionBody,
      TransactionOptions transactionOptions);
}

interface AggregateIterable {
  @Blocking(kind = DATABASE, interrupt = IGNORES) void toCollection();
}
