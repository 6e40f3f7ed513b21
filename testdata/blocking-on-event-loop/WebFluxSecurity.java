package shop;

import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A filter of WebFlux asks who it is, on the event loop. */
class WebFluxSecurity {
  private static String password(String name) {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return name;
  }

  private static UserDetails user(String name, String password) {
    return User.withUsername(name).password(password).build();
  }

  static class Tokens implements ReactiveAuthenticationManager {
    @Override
    public Mono<Authentication> authenticate(Authentication given) {
      // BUG: Diagnostic contains: password(given.getName()) sleeps
      if (password(given.getName()).isEmpty()) {
        return Mono.empty();
      }
      return Mono.just(given);
    }
  }

  static class Users implements ReactiveUserDetailsService {
    @Override
    public Mono<UserDetails> findByUsername(String name) {
      // BUG: Diagnostic contains: password(name) sleeps
      return Mono.fromCallable(() -> user(name, password(name)));
    }
  }

  static class MovedUsers implements ReactiveUserDetailsService {
    @Override
    public Mono<UserDetails> findByUsername(String name) {
      return Mono.fromCallable(() -> user(name, password(name)))
          .subscribeOn(Schedulers.boundedElastic());
    }
  }
}
