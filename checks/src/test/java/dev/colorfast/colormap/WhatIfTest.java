package dev.colorfast.colormap;

import static dev.colorfast.colormap.Maps.name;
import static dev.colorfast.colors.Color.ASYNC;
import static dev.colorfast.colors.Color.BLOCKING;
import static dev.colorfast.colors.Color.MIXED;
import static dev.colorfast.colors.Color.PLAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.colorfast.colormap.WhatIf.Answer;
import dev.colorfast.colormap.WhatIf.Change;
import dev.colorfast.colormap.WhatIf.Turn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  @Test
  void callersBecomeAsyncUpToThoseThatAreAlready() {
    ColorMap map =
        new Maps()
            .method("db.Store.find", BLOCKING, "java.T.sleep")
            .method("db.Store.page", BLOCKING, "db.Store.find")
            .method("web.Front.show", PLAIN, "db.Store.page")
            .method("web.Front.send", ASYNC, "lib.L.send", "db.Store.find")
            .method("web.Front.later", PLAIN, "HANDS_OVER db.Store.find")
            .map();
    Answer answer = new WhatIf(map).became(name("db.Store.find"), Turn.ASYNC);
    assertEquals(
        List.of(
            new Change(name("db.Store.page"), 1, name("db.Store.find"), BLOCKING, ASYNC),
            new Change(name("web.Front.show"), 2, name("db.Store.page"), PLAIN, ASYNC)),
        answer.changes());
    assertEquals(List.of("db → web"), answer.packages());
    assertEquals(List.of(name("web.Front.send")), answer.stops());
    assertEquals(List.of(name("web.Front.later")), answer.handOvers());
    assertEquals(List.of(name("web.Front.show")), answer.ends());
  }

  @Test
  void aSignatureIsSharedWithWhatIsOverridden() {
    ColorMap map =
        new Maps()
            .method("a.Base.get", PLAIN)
            .method("a.One.get", PLAIN, List.of("a.Base.get"), List.of())
            .method("a.Other.get", PLAIN, List.of("a.Base.get"), List.of())
            .method("a.User.use", PLAIN, "a.Base.get")
            .map();
    WhatIf whatIf = new WhatIf(map);
    assertEquals(
        List.of(name("a.Base.get"), name("a.User.use"), name("a.Other.get")),
        methods(whatIf.became(name("a.One.get"), Turn.ASYNC)));
    assertEquals(List.of(), methods(whatIf.became(name("a.One.get"), Turn.BLOCKING)));
  }

  @Test
  void whatComesToBlockOnAnEventLoopIsNamed() {
    ColorMap map =
        new Maps()
            .method("a.Helper.help", PLAIN)
            .method("a.Handler.read", PLAIN, List.of(), List.of("event-loop"), "a.Helper.help")
            .method("a.Worker.run", PLAIN, List.of(), List.of("worker"), "a.Helper.help")
            .map();
    Answer answer = new WhatIf(map).became(name("a.Helper.help"), Turn.BLOCKING);
    assertEquals(List.of(name("a.Handler.read")), answer.watched());
    assertEquals(2, answer.changes().size());
  }

  @Test
  void recursionEnds() {
    ColorMap map =
        new Maps()
            .method("a.A.one", PLAIN, "a.A.two")
            .method("a.A.two", PLAIN, "a.A.one", "CALLS_BACK a.A.two")
            .map();
    assertEquals(
        List.of(name("a.A.two")), methods(new WhatIf(map).became(name("a.A.one"), Turn.ASYNC)));
  }

  @Test
  void modulesAreCrossed() {
    ColorMap store = new Maps().method("db.Store.find", PLAIN).map();
    ColorMap front = new Maps().method("web.Front.show", PLAIN, "db.Store.find").map();
    ColorMap all = ColorMap.of(Map.of("store", store, "front", front));
    assertEquals(
        List.of("store → front"),
        new WhatIf(all).became(name("db.Store.find"), Turn.BLOCKING).modules());
  }

  @Test
  void onVirtualThreadsOnlyWhatNobodyElseNeedsCanBePlain() {
    ColorMap map =
        new Maps()
            .method("a.Front.serve", PLAIN, "a.Client.load", "a.Client.ping")
            .method("a.Client.load", ASYNC, "lib.L.send", "a.Client.parse")
            .method("a.Client.parse", ASYNC, "lib.L.send")
            .method("a.Client.ping", ASYNC, "lib.L.send")
            .method("a.Loop.tick", PLAIN, "a.Client.ping")
            .map();
    WhatIf.VirtualThreads answer = new WhatIf(map).onVirtualThreads(name("a.Front.serve"));
    assertEquals(List.of(name("a.Client.load"), name("a.Client.parse")), answer.plain());
    assertEquals(List.of(name("a.Client.ping")), answer.shared());
  }

  @Test
  void whatComesToBlockIsReportedWhereTheThreadIsKnown() {
    ColorMap map =
        new Maps()
            .method("a.Helper.help", PLAIN)
            .method("a.Handler.read", PLAIN, List.of(), List.of("event-loop"), "a.Helper.help")
            .method("a.Outer.read", PLAIN, List.of(), List.of("event-loop"), "a.Handler.read")
            .method("a.Full.read", BLOCKING, List.of(), List.of("event-loop"), "a.Helper.help")
            .method("a.Later.read", PLAIN, List.of(), List.of("ui"), "HANDS_OVER a.Helper.help")
            .watch("a.Handler.read", "event-loop", "BlockingOnEventLoop")
            .watch("a.Outer.read", "event-loop", "BlockingOnEventLoop")
            .watch("a.Full.read", "event-loop", "BlockingContinuation")
            .watch("a.Later.read", "ui", "BlockingOnEventLoop")
            .map();
    assertEquals(
        List.of(
            new Expected("BlockingContinuation", name("a.Full.read"), 1, 0),
            new Expected("BlockingOnEventLoop", name("a.Handler.read"), 1, 0)),
        new WhatIf(map).became(name("a.Helper.help"), Turn.BLOCKING).appear());
  }

  @Test
  void whatBecomesAsyncFreesThreadsAndShowsOtherWaits() {
    ColorMap map =
        new Maps()
            .method("db.Store.find", BLOCKING, "java.T.sleep")
            .method("a.Handler.read", BLOCKING, List.of(), List.of("event-loop"), "db.Store.find")
            .method("a.Log.write", BLOCKING, "java.F.write", "db.Store.find")
            .watch("a.Log.write", "async", "BlockingInAsyncMethod")
            .watch("db.Store.find", "async", "BlockingInAsyncMethod")
            .found("BlockingOnEventLoop", "a.Handler.read", "event-loop", Found.Fate.REPORTED)
            .found("LostAsyncResult", "a.Handler.read", "", Found.Fate.REPORTED)
            .map();
    Answer answer = new WhatIf(map).became(name("db.Store.find"), Turn.ASYNC);
    assertEquals(
        List.of("BlockingOnEventLoop"), answer.vanish().stream().map(Found::check).toList());
    assertEquals(
        List.of(new Expected("BlockingInAsyncMethod", name("a.Log.write"), 0, 0)), answer.appear());
  }

  @Test
  void onVirtualThreadsFindingsOfTheThreadVanishAndPinsAppearByRelease() {
    ColorMap map =
        new Maps()
            .method(
                "a.Front.serve",
                BLOCKING,
                List.of(),
                List.of("event-loop"),
                "a.Store.load",
                "HANDS_OVER a.Other.run")
            .method("a.Store.load", MIXED, "java.T.sleep")
            .method("a.Other.run", BLOCKING, "java.T.sleep")
            .found("BlockingOnEventLoop", "a.Front.serve", "event-loop", Found.Fate.REPORTED)
            .found("NonBlockingContractBroken", "a.Front.serve", "promise", Found.Fate.REPORTED)
            .found("BlockingInAsyncMethod", "a.Store.load", "async", Found.Fate.REPORTED)
            .found("BlockingOnEventLoop", "a.Other.run", "event-loop", Found.Fate.REPORTED)
            .pin("a.Store.load", 7, 24)
            .pin("a.Store.load", 9, 0)
            .pin("a.Other.run", 3, 24)
            .map();
    WhatIf.VirtualThreads answer = new WhatIf(map).onVirtualThreads(name("a.Front.serve"));
    assertEquals(
        List.of("BlockingOnEventLoop", "BlockingInAsyncMethod"),
        answer.vanish().stream().map(Found::check).toList());
    assertEquals(
        List.of(
            new Expected("PinnedCarrierThread", name("a.Store.load"), 7, 24),
            new Expected("PinnedCarrierThread", name("a.Store.load"), 9, 0)),
        answer.appear());
  }

  @Test
  void whatIsNotThereIsRefused() {
    WhatIf whatIf = new WhatIf(ColorMap.EMPTY);
    assertThrows(IllegalArgumentException.class, () -> whatIf.became("a.B#c()V", Turn.ASYNC));
    assertThrows(IllegalArgumentException.class, () -> whatIf.onVirtualThreads("a.B#c()V"));
  }

  private static List<String> methods(Answer answer) {
    return answer.changes().stream().map(Change::method).toList();
  }
}
