import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** For the programs in Java: goes through the rows, and prints a line for each. */
final class Rows {
  private Rows() {}

  interface Row {
    void run() throws Exception;
  }

  static void go(String name, Row row) {
    try {
      row.run();
      System.out.println("ok " + name);
    } catch (Exception | Error problem) {
      System.out.println("FAIL " + name + " " + problem.toString().replaceAll("\\s+", " "));
    }
  }

  static void check(boolean isRight, Object seen) {
    if (!isRight) throw new AssertionError(String.valueOf(seen));
  }

  /** What the events of a stream carry, without the last one, which must be [DONE]. */
  static List<String> events(Reader body) throws IOException {
    try (BufferedReader reader = new BufferedReader(body)) {
      List<String> data = reader.lines().filter(line -> line.startsWith("data: ")).map(line -> line.substring(6)).toList();
      check(!data.isEmpty() && data.get(data.size() - 1).equals("[DONE]"), "the stream ends with " + data);
      return data.subList(0, data.size() - 1);
    }
  }
}
