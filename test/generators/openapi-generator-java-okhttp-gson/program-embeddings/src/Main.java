import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.EmbeddingsApi;
import org.openapitools.client.model.*;

public class Main {
  private static EmbeddingsApi api;

  public static void main(String[] args) {
    ApiClient client = new ApiClient();
    client.setBasePath(args[0]);
    client.setBearerToken(args[1]);
    api = new EmbeddingsApi(client);
    Rows.go("vectors", Main::vectors);
    Rows.go("error-400", Main::error400);
  }

  private static EmbeddingList ask(int dimensions) throws ApiException {
    // An input that is a list it cannot write: "Not a JSON Primitive".
    EmbeddingInput input = new EmbeddingInput("one");
    CreateEmbeddingRequest request = new CreateEmbeddingRequest().model("offline/echo").input(input);
    return api.createEmbedding(request.dimensions(dimensions), null, null, null);
  }

  private static void vectors() throws ApiException {
    List<Embedding> data = ask(4).getData();
    Rows.check(data.size() == 1 && ((List<?>) data.get(0).getEmbedding().getActualInstance()).size() == 4, data);
  }

  private static void error400() {
    try {
      ask(0);
    } catch (ApiException refused) {
      Rows.check(refused.getCode() == 400 && refused.getMessage().contains("dimensions"), refused.getMessage());
      return;
    }
    throw new AssertionError("not refused");
  }
}
