import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Prints what the readers of Java find in a YAML file: one line of JSON for each, [name, document]. */
class Parse {
  static final Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of(args[0]));
    print("SnakeYAML 2.7", text, new Yaml(new SafeConstructor(new LoaderOptions()))::load);
    print("SnakeYAML Engine 3.2", text, new Load(LoadSettings.builder().build())::loadFromString);
  }

  static void print(String name, String text, Function<String, Object> read) {
    List<Object> line = new ArrayList<>(List.of(name));
    try {
      line.add(read.apply(text));
    } catch (RuntimeException error) {
      line.add(null);
      line.add(error.getMessage().replaceAll("\\s+", " "));
    }
    System.out.println(gson.toJson(line));
  }
}
