package dev.colorfast.maven;

import dev.colorfast.librarymodels.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.SessionData;

/**
 * What is given on the command line as a parameter of this plugin, and is none. Maven passes over
 * it without a word.
 */
final class MistypedParameters {
  private static final String OURS = "colorfast.";
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{(" + OURS + "[^}]+)}");

  private MistypedParameters() {}

  /** Returns what to tell of those of a build, each once. */
  static List<String> of(MavenSession session, MojoExecution execution) {
    SessionData data = session.getRepositorySession().getData();
    // A name and not a class is the key, because a module may load its own copy of this plugin.
    if (!data.set(MistypedParameters.class.getName(), null, Boolean.TRUE)) {
      return List.of();
    }
    Set<String> known = new TreeSet<>();
    for (MojoDescriptor goal : execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
      known.addAll(properties(goal));
    }
    Set<String> stated = new TreeSet<>();
    session.getAllProjects().forEach(each -> stated.addAll(names(each.getProperties().keySet())));
    return among(names(session.getUserProperties().keySet()), known, stated);
  }

  /**
   * Returns what to tell of them.
   *
   * @param given the names that are given
   * @param known the names of all parameters
   * @param stated the names that poms state, for a use of their own
   */
  static List<String> among(
      Collection<String> given, Collection<String> known, Collection<String> stated) {
    List<String> texts = new ArrayList<>();
    for (String name : new TreeSet<>(given)) {
      if (name.startsWith(OURS) && !known.contains(name) && !stated.contains(name)) {
        texts.add(
            "-D"
                + name
                + " is no parameter of Colorfast's, and nothing comes of it"
                + NearestName.to(name, known)
                    .map(nearest -> "; did you mean -D" + nearest + "?")
                    .orElse("; " + Goal.called("help") + " -Ddetail has all that there are"));
      }
    }
    return texts;
  }

  private static List<String> names(Collection<Object> keys) {
    return keys.stream().map(Object::toString).toList();
  }

  /** A goal's descriptor says of each parameter which property stands for it. */
  private static List<String> properties(MojoDescriptor goal) {
    PlexusConfiguration parameters = goal.getMojoConfiguration();
    return parameters == null
        ? List.of()
        : Stream.of(parameters.getChildren())
            .map(each -> PROPERTY.matcher(each.getValue("")))
            .filter(Matcher::matches)
            .map(property -> property.group(1))
            .toList();
  }
}
