package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported can be given to BlockHound to let pass, and to us. */
final class BlockHoundExportTest {
  private static final String CHECK = "BlockingOnEventLoop";
  private static final String PROGRAM =
      """
      package shop;

      import io.netty.channel.ChannelHandlerContext;
      import io.netty.channel.ChannelInboundHandlerAdapter;

      class Orders extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
          Thread.sleep(1);
          ctx.channel().eventLoop().execute(() -> load());
        }

        @Override
        @SuppressWarnings("BlockingOnEventLoop")
        public void channelActive(ChannelHandlerContext ctx) throws Exception {
          Thread.sleep(1);
        }

        private void load() {
          try {
            Thread.sleep(1);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }
      }
      """;

  @TempDir Path folder;

  private Path program() throws IOException {
    return Files.writeString(folder.resolve("Orders.java"), PROGRAM);
  }

  private Path exported() throws IOException {
    Path file = Files.createDirectories(folder.resolve("java/com/acme")).resolve("Allowed.java");
    List<String> option = List.of("-XepOpt:Colorfast:BlockHound=" + file);
    Compilation compilation = Compilation.against(folder, CHECK, List.of(program()), option);
    assertEquals(List.of(), compilation.complaints());
    assertEquals(2, compilation.findings().size());
    return file;
  }

  @Test
  void namesTheMethodsThatAreOnTheStack() throws IOException {
    assertEquals(
        """
        package com.acme;

        import reactor.blockhound.BlockHound;
        import reactor.blockhound.integration.BlockHoundIntegration;

        /** Written by Colorfast: what it has reported, for BlockHound to let pass. */
        public final class Allowed implements BlockHoundIntegration {
          @Override
          public void applyTo(BlockHound.Builder builder) {
            // BlockingOnEventLoop Orders.java:9 Thread.sleep
            builder.allowBlockingCallsInside("shop.Orders", "channelRead");
            // BlockingOnEventLoop Orders.java:10 Thread.sleep
            builder.allowBlockingCallsInside("shop.Orders", "load");
          }
        }
        """,
        Files.readString(exported()));
  }

  /** The number of a lambda is the compiler's, and says nothing when the class has changed. */
  @Test
  void namesNoLambda() throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Prices.java"),
            """
            package shop;

            class Prices {
              void later(io.netty.channel.EventLoop loop) {
                loop.submit(
                    () -> {
                      Thread.sleep(1);
                      return 1;
                    });
              }
            }
            """);
    Path file = folder.resolve("Allowed.java");
    List<String> option = List.of("-XepOpt:Colorfast:BlockHound=" + file);
    Compilation compilation = Compilation.against(folder, CHECK, List.of(source), option);
    assertEquals(1, compilation.findings().size());
    List<String> body =
        Files.readAllLines(file).stream().filter(line -> line.startsWith("    ")).toList();
    assertEquals(
        List.of(
            "    // not let pass, since it stands in a lambda: BlockingOnEventLoop Prices.java:7"
                + " Thread.sleep"),
        body);
  }

  @Test
  void compiles() throws IOException {
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                exported().toString());
    assertEquals(0, status);
  }

  @Test
  void silencesWhatItWasWrittenOf() throws IOException {
    List<String> option = List.of("-XepOpt:Colorfast:Models=" + exported());
    Compilation again = Compilation.against(folder, CHECK, List.of(program()), option);
    assertEquals(List.of(), again.complaints());
    assertEquals(List.of(), again.findings());
  }

  @Test
  void refusesWhatIsNoJavaFile() throws IOException {
    List<String> option = List.of("-XepOpt:Colorfast:BlockHound=" + folder.resolve("allowed.txt"));
    Compilation compilation = Compilation.against(folder, CHECK, List.of(program()), option);
    assertEquals(1, compilation.complaints().size(), compilation.complaints()::toString);
  }
}
