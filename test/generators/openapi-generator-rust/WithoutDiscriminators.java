import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.OpenAPINormalizer;

/**
 * OpenAPI Generator's own way to change what it reads (the rule NORMALIZER_CLASS). Of a union with a discriminator the generator for Rust makes a tagged enum,
 * and leaves the tag in its members too: the enum takes it away before the member, which needs it, is read, so that no such answer can be read, and writes it
 * twice. Without the discriminator the members are tried one after the other, and their constants tell them apart.
 */
public class WithoutDiscriminators extends OpenAPINormalizer {
  public WithoutDiscriminators(OpenAPI document, Map<String, String> rules) {
    super(document, rules);
  }

  @Override
  public Schema normalizeSchema(Schema schema, Set<Schema> visited) {
    if (schema != null) schema.setDiscriminator(null);
    return super.normalizeSchema(schema, visited);
  }
}
