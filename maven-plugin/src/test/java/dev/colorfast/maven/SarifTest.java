package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.colorfast.findings.Fingerprint;
import dev.colorfast.findings.Fix;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.Replacement;
import dev.colorfast.findings.Report;
import dev.colorfast.findings.Sarif;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What we write is valid SARIF 2.1.0, and others can read it. */
class SarifTest {
  private static final Fingerprint FINGERPRINT =
      new Fingerprint("BlockingOnEventLoop", "a.Handler.read(Object)", "a.Store.find(long)", 1);

  private static Report report() {
    Report.Rule rule =
        new Report.Rule(
            "BlockingOnEventLoop",
            "Code that runs on an event loop reaches a blocking call",
            "https://colorfast.dev/BlockingOnEventLoop",
            Level.ERROR);
    Report.Entry finding =
        new Report.Entry(
            "BlockingOnEventLoop",
            Level.ERROR,
            "src/main/java/a/Handler.java",
            41,
            32,
            900,
            "store.find(id);",
            "store.find(id) blocks on the database, and read runs on an event loop",
            "Did you mean to call 'findAsync'?",
            List.of(
                new Report.Step(
                    "read", "src/main/java/a/Handler.java", 38, "void read(", "", "runs there"),
                new Report.Step("→ Statement.execute", "", 0, "", "java.sql", "blocks: database")),
            FINGERPRINT,
            Optional.of(Fix.of("source", List.of(new Replacement(900, 905, "other")))));
    Report.Entry elsewhere =
        new Report.Entry(
            "BlockingOnEventLoop",
            Level.WARNING,
            "/elsewhere/with space/Other.java",
            0,
            0,
            -1,
            "",
            "it blocks",
            "",
            List.of(),
            FINGERPRINT);
    return new Report(
        List.of(rule), List.of(), List.of(), List.of(), List.of(), List.of(finding, elsewhere));
  }

  private static Set<ValidationMessage> complaints(String text) throws IOException {
    try (InputStream schema =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertNotNull(schema, "the library no longer brings the schema");
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(schema)
          .validate(
              text,
              InputFormat.JSON,
              context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
  }

  @Test
  void isValid() throws IOException {
    assertEquals(Set.of(), complaints(Sarif.text(report(), Path.of(""))));
    assertEquals(Set.of(), complaints(Sarif.text(Report.EMPTY, Path.of("/"))));
  }

  @Test
  void whatIsNotValidIsSeen() throws IOException {
    String text =
        Sarif.text(report(), Path.of("")).replace("\"startLine\": 41", "\"startLine\": 0");
    assertEquals(1, complaints(text).size());
  }

  @Test
  void isReadByOthers() throws IOException {
    Run run =
        new ObjectMapper()
            .readValue(Sarif.text(report(), Path.of("")), SarifSchema210.class)
            .getRuns()
            .get(0);
    assertEquals("Colorfast", run.getTool().getDriver().getName());
    assertEquals(
        List.of("BlockingOnEventLoop"),
        run.getTool().getDriver().getRules().stream().map(each -> each.getId()).toList());
    Result result =
        run.getResults().stream()
            .filter(each -> each.getLevel() == Result.Level.ERROR)
            .findFirst()
            .orElseThrow();
    assertEquals(41, place(result).getRegion().getStartLine());
    assertEquals("src/main/java/a/Handler.java", place(result).getArtifactLocation().getUri());
    assertEquals(
        FINGERPRINT.toString(),
        result.getPartialFingerprints().getAdditionalProperties().get("colorfast/v1"));
    CodeFlow flow = result.getCodeFlows().stream().findFirst().orElseThrow();
    assertEquals(
        List.of("read: runs there", "→ Statement.execute (java.sql): blocks: database"),
        flow.getThreadFlows().get(0).getLocations().stream()
            .map(each -> each.getLocation().getMessage().getText())
            .toList());
  }

  private static com.contrastsecurity.sarif.PhysicalLocation place(Result result) {
    return result.getLocations().get(0).getPhysicalLocation();
  }
}
