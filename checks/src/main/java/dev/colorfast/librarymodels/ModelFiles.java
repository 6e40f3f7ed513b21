package dev.colorfast.librarymodels;

import dev.colorfast.model.Contracts;
import dev.colorfast.model.MemberResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads model files that were not compiled into our index: those of users, and those that a library
 * carries in its own jar under {@value #FOLDER_IN_JARS}.
 */
public final class ModelFiles {

  /** Where a jar keeps the models of its own types. */
  public static final String FOLDER_IN_JARS = "META-INF/colorfast/";

  private final MemberResolver resolver;

  private ModelFiles(MemberResolver resolver) {
    this.resolver = resolver;
  }

  /** Returns a reader that refuses files which name classes or members unknown to the resolver. */
  public static ModelFiles checkedAgainst(MemberResolver resolver) {
    return new ModelFiles(Objects.requireNonNull(resolver));
  }

  /**
   * What was read.
   *
   * @param contracts the statements of all files without errors
   * @param errors what is wrong in the others, in the order of the files and of their lines
   */
  public record Reading(Contracts contracts, List<ModelError> errors) {

    public Reading {
      Objects.requireNonNull(contracts);
      errors = List.copyOf(errors);
    }
  }

  /**
   * Reads files of the user. Where two speak of the same element, the earlier one counts. A file
   * that cannot be read is an error like any other.
   */
  public Reading read(List<Path> files) {
    ModelTable table = ModelTable.empty();
    List<Contracts> layers = new ArrayList<>();
    List<ModelError> errors = new ArrayList<>();
    for (Path file : files) {
      ModelFileParser.Parsed parsed = parse(file);
      table = table.or(parsed.table());
      layers.add(parsed.accepted());
      errors.addAll(parsed.errors());
    }
    layers.add(0, table);
    return new Reading(new ContractStack(layers), errors);
  }

  /**
   * Reads one file from a stream, such as an entry of a jar. The stream is left open.
   *
   * @param name what errors call the file
   */
  public Reading read(String name, InputStream stream) {
    ModelFileParser.Parsed parsed;
    try {
      parsed = parse(name, stream.readAllBytes());
    } catch (IOException failure) {
      parsed = unreadable(name, failure);
    }
    return new Reading(parsed.table(), parsed.errors());
  }

  ModelFileParser.Parsed parse(Path file) {
    try {
      return parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException failure) {
      return unreadable(file.toString(), failure);
    }
  }

  private ModelFileParser.Parsed parse(String name, byte[] content) {
    try {
      String source =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return ModelFileParser.parse(name, source, resolver);
    } catch (CharacterCodingException failure) {
      return failed(name, "this is not UTF-8 text");
    }
  }

  private static ModelFileParser.Parsed unreadable(String name, IOException failure) {
    return failed(name, "this file cannot be read: " + failure);
  }

  private static ModelFileParser.Parsed failed(String name, String message) {
    return new ModelFileParser.Parsed(
        ModelTable.empty(), BlockHoundList.EMPTY, List.of(new ModelError(name, 0, 0, message)));
  }
}
