import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import okhttp3.Response;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.ApiResponse;
import org.openapitools.client.api.ChatApi;
import org.openapitools.client.api.HealthApi;
import org.openapitools.client.api.ModelsApi;
import org.openapitools.client.api.SessionsApi;
import org.openapitools.client.model.*;

public class Main {
  private static ApiClient client;
  private static ChatApi chat;

  private static final Map<String, Object> SCHEMA =
      Map.of("type", "object", "required", List.of("city"), "properties", Map.of("city", Map.of("type", "string")));

  public static void main(String[] args) {
    client = clientWith(args[0], args[1]);
    chat = new ChatApi(client);
    Rows.go("models", Main::models);
    Rows.go("completion", Main::completion);
    Rows.go("tools", Main::tools);
    Rows.go("logprobs", Main::logprobs);
    Rows.go("structured", Main::structured);
    Rows.go("stream", Main::stream);
    Rows.go("error-400", Main::error400);
    Rows.go("error-401", () -> error401(args[0]));
    Rows.go("sessions", Main::sessions);
    Rows.go("health", () -> health(args[0]));
    // The threads of its HTTP client would keep the program alive for minutes.
    System.exit(0);
  }

  private static ApiClient clientWith(String url, String token) {
    ApiClient made = new ApiClient();
    made.setBasePath(url);
    made.setBearerToken(token);
    return made;
  }

  private static ChatMessage user(String text) {
    UserMessage message = new UserMessage().role(UserMessage.RoleEnum.USER).content(new UserContent(text));
    return new ChatMessage(message);
  }

  private static ChatCompletionRequest request(String model) {
    return new ChatCompletionRequest().model(model).addMessagesItem(user("hi"));
  }

  private static CompletionChoice ask(ChatCompletionRequest request) throws ApiException {
    return chat.createChatCompletion(request, null, null, null, null, null).getChoices().get(0);
  }

  private static void models() throws ApiException {
    ModelsApi api = new ModelsApi(client);
    Rows.check(api.listModels().getData().stream().anyMatch(model -> model.getId().equals("offline/echo")), "no offline/echo");
    Rows.check(api.retrieveModel("offline/echo").getOwnedBy().equals("offline"), "not of the offline channel");
  }

  private static void completion() throws ApiException {
    ChatCompletion answer = chat.createChatCompletion(request("offline/echo"), null, null, null, null, null);
    CompletionChoice choice = answer.getChoices().get(0);
    Rows.check(choice.getMessage().getContent().startsWith("You said: hi"), choice.getMessage().getContent());
    Rows.check(choice.getFinishReason() == FinishReason.STOP, choice.getFinishReason());
    Usage usage = answer.getUsage();
    Rows.check(usage.getTotalTokens() == usage.getPromptTokens() + usage.getCompletionTokens(), usage);
  }

  private static void tools() throws ApiException {
    FunctionDefinition function = new FunctionDefinition().name("get_weather").parameters(SCHEMA);
    FunctionTool tool = new FunctionTool().type(FunctionTool.TypeEnum.FUNCTION).function(function);
    ChatCompletionRequest request = request("offline/tools").addToolsItem(new Tool(tool));
    ToolCall called = ask(request).getMessage().getToolCalls().get(0);
    FunctionToolCall call = called.getFunctionToolCall();
    JsonObject arguments = JsonParser.parseString(call.getFunction().getArguments()).getAsJsonObject();
    Rows.check(arguments.has("city"), arguments);
    AssistantMessage said = new AssistantMessage().role(AssistantMessage.RoleEnum.ASSISTANT).addToolCallsItem(called);
    ToolMessage result = new ToolMessage().role(ToolMessage.RoleEnum.TOOL).toolCallId(call.getId()).content(new TextContent("18 degrees"));
    request.addMessagesItem(new ChatMessage(said)).addMessagesItem(new ChatMessage(result));
    String answer = ask(request).getMessage().getContent();
    Rows.check(answer.contains("18 degrees"), answer);
  }

  private static void logprobs() throws ApiException {
    List<TokenLogprob> tokens = ask(request("offline/echo").logprobs(true).topLogprobs(2)).getLogprobs().getContent();
    Rows.check(tokens.get(0).getLogprob() <= 0 && !tokens.get(0).getTopLogprobs().isEmpty(), tokens);
    Rows.check(ask(request("offline/echo")).getLogprobs() == null, "logprobs that were not asked for");
  }

  private static void structured() throws ApiException {
    AnswerSchema schema = new AnswerSchema().name("city").schema(SCHEMA);
    JsonSchemaFormat format = new JsonSchemaFormat().type(JsonSchemaFormat.TypeEnum.JSON_SCHEMA).jsonSchema(schema);
    String text = ask(request("offline/echo").responseFormat(new AnswerFormat(format))).getMessage().getContent();
    Rows.check(JsonParser.parseString(text).getAsJsonObject().has("city"), text);
  }

  /** The call before it is sent is given out too: its body is read as it comes, and the generated type reads each event. */
  private static void stream() throws Exception {
    StringBuilder text = new StringBuilder();
    ChatCompletionRequest request = request("offline/echo").stream(true);
    try (Response response = chat.createChatCompletionCall(request, null, null, null, null, null, null).execute()) {
      for (String data : Rows.events(response.body().charStream())) {
        for (ChunkChoice choice : ChatCompletionChunk.fromJson(data).getChoices()) {
          if (choice.getDelta().getContent() != null) text.append(choice.getDelta().getContent());
        }
      }
    }
    Rows.check(text.toString().startsWith("You said: hi"), text);
  }

  private static ErrorObject errorOf(ApiException exception, int status) throws Exception {
    Rows.check(exception.getCode() == status, exception);
    return ErrorResponse.fromJson(exception.getResponseBody()).getError();
  }

  private static void error400() throws Exception {
    try {
      ask(request("offline/echo").temperature(3.0));
      Rows.check(false, "no error");
    } catch (ApiException exception) {
      ErrorObject error = errorOf(exception, 400);
      Rows.check(error.getParam().equals("temperature") && error.getType() == ErrorType.INVALID_REQUEST_ERROR, error);
    }
  }

  private static void error401(String url) throws Exception {
    try {
      new ModelsApi(clientWith(url, "wrong")).listModels();
      Rows.check(false, "no error");
    } catch (ApiException exception) {
      ErrorObject error = errorOf(exception, 401);
      Rows.check(error.getCode().equals("invalid_api_key"), error);
    }
  }

  private static void sessions() throws ApiException {
    ApiResponse<ChatCompletion> answer =
        chat.createChatCompletionWithHttpInfo(request("offline/echo"), null, "okhttp/gson", null, null, null);
    String key = answer.getHeaders().get("x-openclaw-session-key").get(0);
    SessionsApi api = new SessionsApi(client);
    Rows.check(api.listSessions(100, null, null).getData().stream().anyMatch(one -> one.getId().equals(key)), "not in the list");
    SessionTurn turn = api.getSession(key, null, null, null).getTurns().get(0);
    Rows.check(turn.getStatus() == SessionTurnStatus.COMPLETED, turn);
    Rows.check(turn.getMessages().get(0).getUserMessage().getContent().getString().equals("hi"), turn);
    Rows.check(api.deleteSession(key).getDeleted(), "not deleted");
  }

  private static void health(String url) throws ApiException {
    ApiClient anonymous = new ApiClient();
    anonymous.setBasePath(url);
    Rows.check(new HealthApi(anonymous).getHealth().getOk(), "not alive");
    Rows.check(new HealthApi(anonymous).getReadiness().getReady(), "not ready");
  }
}
