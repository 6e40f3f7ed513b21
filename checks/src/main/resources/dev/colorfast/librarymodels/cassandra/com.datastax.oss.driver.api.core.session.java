package com.datastax.oss.driver.api.core.session;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import com.datastax.oss.driver.api.core.metadata.Metadata;

interface Session {
  @Blocking(kind = DATABASE, interrupt = IGNORES) Metadata refreshSchema();
  @Blocking(kind = DATABASE, interrupt = IGNORES) boolean checkSchemaAgreement();
}

class SessionBuilder {
  @Blocking(kind = DATABASE, interrupt = IGNORES) Object build();
}
