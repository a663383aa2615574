import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ResponsesApi;
import org.openapitools.client.model.*;

public class Main {
  private static ResponsesApi api;

  public static void main(String[] args) {
    ApiClient client = new ApiClient();
    client.setBasePath(args[0]);
    client.setBearerToken(args[1]);
    api = new ResponsesApi(client);
    Rows.go("response", Main::response);
    Rows.go("call", Main::call);
    Rows.go("error-400", Main::error400);
  }

  private static ResponseObject ask(CreateResponseRequest request) throws ApiException {
    return api.createResponse(request, null, null, null, null, null);
  }

  private static void response() throws ApiException {
    PlainInputMessage hi = new PlainInputMessage().role(InputRole.USER).content(new InputContent("hi"));
    ResponseInput input = new ResponseInput(List.of(new InputItem(hi)));
    ResponseObject answer = ask(new CreateResponseRequest().model("offline/echo").input(input));
    String text = answer.getOutput().get(0).getOutputMessage().getContent().get(0).getOutputText().getText();
    Rows.check(text.startsWith("You said: hi"), text);
    ResponseUsage usage = answer.getUsage();
    Rows.check(usage.getTotalTokens() == usage.getInputTokens() + usage.getOutputTokens(), usage);
  }

  private static void call() throws ApiException {
    ResponseFunctionTool tool =
        new ResponseFunctionTool().type(ResponseFunctionTool.TypeEnum.FUNCTION).name("get_weather");
    CreateResponseRequest request = new CreateResponseRequest().model("offline/tools").input(new ResponseInput("hi"));
    OutputItem item = ask(request.addToolsItem(new OfferedTool(tool))).getOutput().get(0);
    Rows.check(item.getOutputFunctionCall().getName().equals("get_weather"), item);
  }

  private static void error400() {
    try {
      ask(new CreateResponseRequest().input(new ResponseInput("hi")).temperature(9.0));
    } catch (ApiException refused) {
      Rows.check(refused.getCode() == 400 && refused.getMessage().contains("temperature"), refused.getMessage());
      return;
    }
    throw new AssertionError("not refused");
  }
}
