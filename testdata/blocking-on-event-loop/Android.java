package shop;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.database.sqlite.SQLiteDatabase;
import android.os.AsyncTask;
import android.os.Bundle;
import android.os.Looper;
import android.view.View;

/** The main thread of Android. */
class Android extends Activity {
  private SQLiteDatabase database;
  private SharedPreferences preferences;

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  @Override
  protected void onCreate(Bundle state) {
    // BUG: Diagnostic contains: blocks on the database, and onCreate runs on the UI thread
    database.rawQuery("select * from orders", null);
    // BUG: Diagnostic contains: commit() accesses files, and onCreate runs on the UI thread
    preferences.edit().putInt("started", 1).commit();
    preferences.edit().putInt("started", 1).apply();
    new Thread(() -> load()).start();
  }

  void clickedBad(View view) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on the UI thread
    view.setOnClickListener(clicked -> load());
  }

  void postedBad(View view) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on the UI thread
    view.post(() -> load());
  }

  @Override
  protected void onResume() {
    if (Looper.myLooper() != Looper.getMainLooper()) {
      load();
    }
    if (Looper.getMainLooper().getThread() != Thread.currentThread()) {
      load();
    }
  }

  void mainBad() {
    if (Looper.myLooper() == Looper.getMainLooper()) {
      // BUG: Diagnostic contains: load() sleeps, and mainBad runs on the UI thread
      load();
    }
  }

  @Override
  protected void onPause() {
    if (isMainThread()) {
      return;
    }
    load();
  }

  /** A test in a method of its own tells no less. */
  private static boolean isMainThread() {
    return Looper.myLooper() == Looper.getMainLooper();
  }

  static final class Receiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
      // BUG: Diagnostic contains: load() sleeps, and onReceive runs on the UI thread
      load();
    }
  }

  static final class Loading extends AsyncTask<String, Void, String> {
    @Override
    protected String doInBackground(String... names) {
      return load();
    }

    @Override
    protected void onPostExecute(String loaded) {
      // BUG: Diagnostic contains: load() sleeps, and onPostExecute runs on the UI thread
      load();
    }
  }
}
