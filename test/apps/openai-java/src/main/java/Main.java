import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.helpers.ChatCompletionAccumulator;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

public class Main {
    static final OpenAIClient client = connect(System.getenv("APPS_KEY"));
    static final ObjectMapper json = new ObjectMapper();

    @JsonClassDescription("The weather of a city.")
    public static class GetWeather {
        public String city;

        String answer() {
            return "18 degrees in " + city;
        }
    }

    public static class Forecast {
        public String city;
        public int days;
    }

    static OpenAIClient connect(String key) {
        return OpenAIOkHttpClient.builder().baseUrl(System.getenv("APPS_URL")).apiKey(key).build();
    }

    static ChatCompletionCreateParams.Builder request(String model) {
        return ChatCompletionCreateParams.builder().model(model).addUserMessage("hi");
    }

    static ChatCompletionMessage ask(ChatCompletionCreateParams params) {
        return client.chat().completions().create(params).choices().get(0).message();
    }

    static ChatCompletionMessage stream(ChatCompletionCreateParams params) {
        ChatCompletionAccumulator whole = ChatCompletionAccumulator.create();
        try (StreamResponse<ChatCompletionChunk> chunks = client.chat().completions().createStreaming(params)) {
            chunks.stream().forEach(whole::accumulate);
        }
        ChatCompletion completion = whole.chatCompletion();
        return completion.choices().get(0).message();
    }

    static String useTools(String model, Function<ChatCompletionCreateParams, ChatCompletionMessage> how) {
        ChatCompletionCreateParams.Builder params = request(model).addTool(GetWeather.class);
        ChatCompletionMessage message = how.apply(params.build());
        params.addMessage(message);
        message.toolCalls().orElseThrow().forEach(call -> {
            var function = call.asFunction();
            GetWeather wanted = function.function().arguments(GetWeather.class);
            params.addMessage(ChatCompletionToolMessageParam.builder().toolCallId(function.id()).content(wanted.answer()).build());
        });
        return text(how.apply(params.build()));
    }

    static String structured() throws Exception {
        var params = request("offline/echo").responseFormat(Forecast.class).build();
        Forecast forecast = client.chat().completions().create(params).choices().get(0).message().content().orElseThrow();
        return json.writeValueAsString(forecast);
    }

    static String text(ChatCompletionMessage message) {
        return message.content().orElse("");
    }

    public static void main(String[] args) throws Exception {
        Map<String, Callable<String>> rows = new LinkedHashMap<>();
        rows.put("plain", () -> text(ask(request("offline/echo").build())));
        rows.put("stream", () -> text(stream(request("offline/echo").build())));
        rows.put("tools", () -> useTools("offline/tools", Main::ask));
        rows.put("tools-stream", () -> useTools("offline/tools", Main::stream));
        rows.put("structured", Main::structured);
        rows.put("error-401", () -> connect("wrong").chat().completions().create(request("offline/echo").build()).id());
        rows.put("error-404", () -> text(ask(request("no-such-model").build())));
        for (String status : new String[] {"400", "429", "500", "503"}) {
            rows.put("error-" + status, () -> text(ask(request("offline/error-" + status).build())));
        }
        rows.put("cut", () -> text(stream(request("offline/cut").build())));
        rows.put("cut-tools", () -> useTools("scripted/cut-call", Main::stream));
        show(Map.of("client", "openai-java " + OpenAIClient.class.getPackage().getImplementationVersion()));
        for (var row : rows.entrySet()) show(run(row.getKey(), row.getValue()));
        System.exit(0);
    }

    static Map<String, Object> run(String row, Callable<String> ask) {
        try {
            return Map.of("row", row, "ok", true, "saw", ask.call());
        } catch (Exception error) {
            return Map.of("row", row, "ok", false, "saw", error.toString());
        }
    }

    static void show(Map<String, Object> line) throws Exception {
        System.out.println(json.writeValueAsString(new java.util.TreeMap<>(line)));
    }
}
