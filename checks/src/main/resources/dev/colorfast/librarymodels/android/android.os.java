package android.os;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

class AsyncTask {
  @RunsOn(UI) void onPreExecute();
  @RunsOn(WORKER) Object doInBackground(Object... params);
  @RunsOn(UI) void onProgressUpdate(Object... values);
  @RunsOn(UI) void onPostExecute(Object result);
}
