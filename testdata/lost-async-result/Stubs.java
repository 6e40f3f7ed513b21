package shop;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractFutureStub;
import io.grpc.stub.ClientCalls;

/** Who makes a call may cancel it, and learns nothing by that. */
class Stubs {
  static final class FutureStub extends AbstractFutureStub<FutureStub> {
    private final MethodDescriptor<String, String> greet;

    FutureStub(Channel channel, CallOptions options, MethodDescriptor<String, String> greet) {
      super(channel, options);
      this.greet = greet;
    }

    @Override
    protected FutureStub build(Channel channel, CallOptions options) {
      return new FutureStub(channel, options, greet);
    }

    ListenableFuture<String> greet(String name) {
      return ClientCalls.futureUnaryCall(getChannel().newCall(greet, getCallOptions()), name);
    }
  }

  void greetBad(FutureStub stub) {
    // BUG: Diagnostic contains: if stub.greet("you") fails
    stub.greet("you");
  }
}
