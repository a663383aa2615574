import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.EmbeddingsApi;
import org.openapitools.client.model.*;

public class Main {
  private static EmbeddingsApi api;

  public static void main(String[] args) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(args[0]);
    client.setRequestInterceptor(request -> request.header("authorization", "Bearer " + args[1]));
    api = new EmbeddingsApi(client);
    Rows.go("vectors", Main::vectors);
    Rows.go("error-400", Main::error400);
  }

  private static EmbeddingList ask(int dimensions) throws ApiException {
    CreateEmbeddingRequest request = new CreateEmbeddingRequest().model("offline/echo").input(List.of("one", "two"));
    return api.createEmbedding(request.dimensions(dimensions), null, null, null);
  }

  private static void vectors() throws ApiException {
    List<Embedding> data = ask(4).getData();
    Rows.check(data.size() == 2 && ((List<?>) data.get(0).getEmbedding()).size() == 4, data);
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
