package java.util.regex;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.Function;

class Matcher {
  String replaceAll(@RunsOn(CALLER) Function replacer);
  String replaceFirst(@RunsOn(CALLER) Function replacer);
}
