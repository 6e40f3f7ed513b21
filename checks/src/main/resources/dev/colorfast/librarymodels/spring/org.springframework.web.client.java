package org.springframework.web.client;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpRequest;
import org.springframework.http.ResponseEntity;

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RestOperations {}

interface RestClient {
  interface RequestHeadersSpec {
    @Blocking(kind = NETWORK, interrupt = IGNORES)
    Object exchange(RequestHeadersSpec.ExchangeFunction function);

    @Blocking(kind = NETWORK, interrupt = IGNORES)
    Object exchange(RequestHeadersSpec.ExchangeFunction function, boolean close);

    interface ExchangeFunction {
      @RunsOn(CALLER) Object exchange(
          HttpRequest request, RequestHeadersSpec.ConvertibleClientHttpResponse response);
    }

    interface ConvertibleClientHttpResponse {
      @Blocking(kind = NETWORK, interrupt = IGNORES) Object bodyTo(Class type);
    }
  }

  interface ResponseSpec {
    @Blocking(kind = NETWORK, interrupt = IGNORES) Object body(Class type);
    @Blocking(kind = NETWORK, interrupt = IGNORES) Object body(ParameterizedTypeReference type);
    @Blocking(kind = NETWORK, interrupt = IGNORES) ResponseEntity toEntity(Class type);

    @Blocking(kind = NETWORK, interrupt = IGNORES)
    ResponseEntity toEntity(ParameterizedTypeReference type);

    @Blocking(kind = NETWORK, interrupt = IGNORES) ResponseEntity toBodilessEntity();
  }
}
