package reactor.netty.http.client;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;

class HttpClient {
  HttpClient doOnRequest(@RunsOn(EVENT_LOOP) BiConsumer doOnRequest);
  HttpClient doOnResponse(@RunsOn(EVENT_LOOP) BiConsumer doOnResponse);

  interface ResponseReceiver {
    @CompletesOn(EVENT_LOOP) Mono response();
    @CompletesOnArgument("receiver") Flux response(@RunsOn(EVENT_LOOP) BiFunction receiver);

    @CompletesOnArgument("receiver")
    Flux responseConnection(@RunsOn(EVENT_LOOP) BiFunction receiver);

    @CompletesOn(EVENT_LOOP) ByteBufFlux responseContent();
    @CompletesOnArgument("receiver") Mono responseSingle(@RunsOn(EVENT_LOOP) BiFunction receiver);
  }

  interface WebsocketReceiver {
    @CompletesOn(EVENT_LOOP) Mono connect();
    @CompletesOnArgument("receiver") Flux handle(@RunsOn(EVENT_LOOP) BiFunction receiver);
    @CompletesOn(EVENT_LOOP) ByteBufFlux receive();
  }
}
