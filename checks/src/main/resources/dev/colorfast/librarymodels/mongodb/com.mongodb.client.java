package com.mongodb.client;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.InsertManyResult;
import com.mongodb.client.result.InsertOneResult;
import com.mongodb.client.result.UpdateResult;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

interface MongoCollection {
  @Blocking(kind = DATABASE, interrupt = IGNORES) long countDocuments();
  @Blocking(kind = DATABASE, interrupt = IGNORES) long countDocuments(Bson filter);
  @Blocking(kind = DATABASE, interrupt = IGNORES) long estimatedDocumentCount();
  @Blocking(kind = DATABASE, interrupt = IGNORES) InsertOneResult insertOne(Object document);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  InsertOneResult insertOne(Object document, InsertOneOptions options);

  @Blocking(kind = DATABASE, interrupt = IGNORES) InsertManyResult insertMany(List documents);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  InsertManyResult insertMany(List documents, InsertManyOptions options);

  @Blocking(kind = DATABASE, interrupt = IGNORES) DeleteResult deleteOne(Bson filter);
  @Blocking(kind = DATABASE, interrupt = IGNORES) DeleteResult deleteMany(Bson filter);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult replaceOne(Bson filter, Object replacement);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult replaceOne(Bson filter, Object replacement, ReplaceOptions options);

  @Blocking(kind = DATABASE, interrupt = IGNORES) UpdateResult updateOne(Bson filter, Bson update);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateOne(Bson filter, Bson update, UpdateOptions options);

  @Blocking(kind = DATABASE, interrupt = IGNORES) UpdateResult updateMany(Bson filter, Bson update);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  UpdateResult updateMany(Bson filter, Bson update, UpdateOptions options);

  @Blocking(kind = DATABASE, interrupt = IGNORES) BulkWriteResult bulkWrite(List requests);
  @Blocking(kind = DATABASE, interrupt = IGNORES) Object findOneAndDelete(Bson filter);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndReplace(Bson filter, Object replacement);

  @Blocking(kind = DATABASE, interrupt = IGNORES) Object findOneAndUpdate(Bson filter, Bson update);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object findOneAndUpdate(Bson filter, Bson update, FindOneAndUpdateOptions options);

  @Blocking(kind = DATABASE, interrupt = IGNORES) void drop();
  @Blocking(kind = DATABASE, interrupt = IGNORES) String createIndex(Bson keys);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  String createIndex(Bson keys, IndexOptions options);
}

interface MongoIterable {
  @Blocking(kind = DATABASE, interrupt = IGNORES) Object first();
  @Blocking(kind = DATABASE, interrupt = IGNORES) Collection into(Collection target);
  @Blocking(kind = DATABASE, interrupt = IGNORES) MongoCursor iterator();
  @Blocking(kind = DATABASE, interrupt = IGNORES) MongoCursor cursor();
}

interface MongoCursor {
  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the batch is at its end")
  boolean hasNext();

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the batch is at its end")
  Object next();
}
