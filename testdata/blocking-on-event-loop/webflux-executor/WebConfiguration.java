package shop;

import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Moves controller methods that return no publisher. */
class WebConfiguration implements WebFluxConfigurer {
  @Override
  public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
    configurer.setExecutor(new SimpleAsyncTaskExecutor("request-"));
  }
}
