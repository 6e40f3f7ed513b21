package shop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Locks that event loops share with other threads. */
class Sessions {
  private final Map<String, String> users = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ReentrantLock report = new ReentrantLock();
  private final Connection connection;

  Sessions(Connection connection) {
    this.connection = connection;
  }

  /** Called by a worker. */
  synchronized void load() throws SQLException {
    users.put("", connection.createStatement().executeQuery("select 1").getString(1));
  }

  // BUG: Diagnostic contains: Sessions.load blocks on the database while it holds the monitor of
  synchronized String user(String id) {
    return users.get(id);
  }

  void write() throws InterruptedException {
    report.lock();
    try {
      TimeUnit.SECONDS.sleep(1);
    } finally {
      report.unlock();
    }
  }

  int reported() {
    // BUG: Diagnostic contains: Sessions.write sleeps while it holds report
    report.lock();
    try {
      return users.size();
    } finally {
      report.unlock();
    }
  }

  void count(String id) {
    synchronized (counts) {
      counts.merge(id, 1, Integer::sum);
    }
  }

  void reset() {
    synchronized (counts) {
      counts.clear();
    }
  }

  /** It gives the lock back while it waits. */
  void awaitChange() throws InterruptedException {
    lock.lock();
    try {
      changed.await();
    } finally {
      lock.unlock();
    }
  }

  void change() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  static final class Handler extends ChannelInboundHandlerAdapter {
    private final Sessions sessions;

    Handler(Sessions sessions) {
      this.sessions = sessions;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      sessions.count(sessions.user("1"));
      ctx.write(sessions.reported());
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      sessions.change();
    }
  }
}
