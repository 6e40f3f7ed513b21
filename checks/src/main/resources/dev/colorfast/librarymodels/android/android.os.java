package android.os;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

class AsyncTask {
  @RunsOn(UI) void onPreExecute();
  @RunsOn(WORKER) Object doInBackground(Object... params);
  @RunsOn(UI) void onProgressUpdate(Object... values);
  @RunsOn(UI) void onPostExecute(Object result);
}

class Looper {
  // Who compares it with the current thread's looper knows whether that is the UI thread.
  @OnThread(UI) static Looper getMainLooper();
}
