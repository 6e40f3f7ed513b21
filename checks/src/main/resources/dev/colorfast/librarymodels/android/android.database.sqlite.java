package android.database.sqlite;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import android.content.ContentValues;
import android.database.Cursor;
import dev.colorfast.annotations.*;

class SQLiteDatabase {
  @Blocking(kind = DATABASE, interrupt = IGNORES)
  int delete(String table, String whereClause, String[] whereArgs);

  @Blocking(kind = DATABASE, interrupt = IGNORES) void execSQL(String sql);
  @Blocking(kind = DATABASE, interrupt = IGNORES) void execSQL(String sql, Object[] bindArgs);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  long insert(String table, String nullColumnHack, ContentValues values);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  long insertOrThrow(String table, String nullColumnHack, ContentValues values);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Cursor query(
      String table,
      String[] columns,
      String selection,
      String[] selectionArgs,
      String groupBy,
      String having,
      String orderBy);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Cursor query(
      String table,
      String[] columns,
      String selection,
      String[] selectionArgs,
      String groupBy,
      String having,
      String orderBy,
      String limit);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Cursor rawQuery(String sql, String[] selectionArgs);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  long replace(String table, String nullColumnHack, ContentValues initialValues);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  int update(String table, ContentValues values, String whereClause, String[] whereArgs);
}
