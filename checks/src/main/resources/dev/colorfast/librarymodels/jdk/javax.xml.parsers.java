package javax.xml.parsers;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.io.File;
import java.io.InputStream;
import org.w3c.dom.Document;
import org.xml.sax.helpers.DefaultHandler;

class DocumentBuilder {
  @Blocking(kind = FILE, interrupt = IGNORES) Document parse(File f);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URI names another host")
  Document parse(String uri);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  Document parse(InputStream is);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  Document parse(InputStream is, String systemId);
}

class SAXParser {
  @Blocking(kind = FILE, interrupt = IGNORES) void parse(File f, DefaultHandler dh);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URI names another host")
  void parse(String uri, DefaultHandler dh);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  void parse(InputStream is, DefaultHandler dh);
}
