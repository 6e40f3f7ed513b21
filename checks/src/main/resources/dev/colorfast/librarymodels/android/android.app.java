package android.app;

import static dev.colorfast.annotations.ThreadKind.*;

import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;
import android.view.LayoutInflater;
import android.view.MenuItem;
import android.view.View;
import android.view.ViewGroup;
import dev.colorfast.annotations.*;

class Activity {
  @RunsOn(UI) void onCreate(Bundle savedInstanceState);
  @RunsOn(UI) void onStart();
  @RunsOn(UI) void onResume();
  @RunsOn(UI) void onPause();
  @RunsOn(UI) void onStop();
  @RunsOn(UI) void onDestroy();
  @RunsOn(UI) void onActivityResult(int requestCode, int resultCode, Intent data);
  @RunsOn(UI) boolean onOptionsItemSelected(MenuItem item);
  void runOnUiThread(@RunsOn(UI) Runnable action);
}

class Fragment {
  @RunsOn(UI) void onCreate(Bundle savedInstanceState);

  @RunsOn(UI)
  View onCreateView(LayoutInflater inflater, ViewGroup container, Bundle savedInstanceState);

  @RunsOn(UI) void onStart();
  @RunsOn(UI) void onResume();
  @RunsOn(UI) void onPause();
  @RunsOn(UI) void onStop();
  @RunsOn(UI) void onDestroy();
  @RunsOn(UI) void onActivityResult(int requestCode, int resultCode, Intent data);
  @RunsOn(UI) boolean onOptionsItemSelected(MenuItem item);
}

class Service {
  @RunsOn(UI) void onCreate();
  @RunsOn(UI) int onStartCommand(Intent intent, int flags, int startId);
  @RunsOn(UI) IBinder onBind(Intent intent);
  @RunsOn(UI) void onDestroy();
}

class IntentService {
  @RunsOn(WORKER) void onHandleIntent(Intent intent);
}
