package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;

class ExecutionRootTest {
  private static MavenProject project(String group, String id, String folder) {
    MavenProject project = new MavenProject();
    project.setGroupId(group);
    project.setArtifactId(id);
    project.setVersion("1");
    project.setFile(new File(folder, "pom.xml"));
    project.setBuild(new Build());
    project.getBuild().setDirectory(folder + "/target");
    return project;
  }

  private final MavenProject root = project("shop", "all", "/shop");
  private final MavenProject store = project("shop.store", "api", "/shop/store");
  private final MavenProject front = project("shop.front", "api", "/shop/front");

  private MavenSession building(MavenProject... taking) {
    MavenSession session =
        new MavenSession(
            null,
            (RepositorySystemSession) null,
            new DefaultMavenExecutionRequest(),
            new DefaultMavenExecutionResult());
    root.setExecutionRoot(true);
    session.setAllProjects(List.of(root, store, front));
    session.setProjects(List.of(taking));
    return session;
  }

  @Test
  void itIsTheSameWhicheverModulesTakePart() {
    for (MavenSession session : List.of(building(root, store, front), building(front))) {
      assertEquals(Path.of("/shop/target/colorfast"), ExecutionRoot.of(session).folder());
    }
  }

  @Test
  void modulesOfOneNameAreToldApart() {
    List<MavenProject> all = building(store).getAllProjects();

    assertEquals("all", Module.name(root, all));
    assertEquals("shop.store:api", Module.name(store, all));
    assertEquals("shop.front:api", Module.name(front, all));
  }

  @Test
  void sourcesOfModulesThatTakeNoPartAreNotOurs() {
    ProjectSources sources = new ProjectSources(building(root, front), null);

    assertEquals(front, sources.module(Path.of("/shop/front/src/A.java")).orElseThrow());
    assertEquals(root, sources.module(Path.of("/shop/src/A.java")).orElseThrow());
    assertEquals(true, sources.module(Path.of("/shop/store/src/A.java")).isEmpty());
    assertEquals(true, sources.module(Path.of("/shop/front/target/A.java")).isEmpty());
  }
}
